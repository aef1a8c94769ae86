using Practice.Benchmarks.Learning;
using Practice.Scoring.Model;

namespace Practice.Benchmarks.Training;

/// <summary>Fits the linear models that score units, on some of the answers.</summary>
internal sealed class UnitFit(Corpus corpus)
{
    /// <summary>Of the ridge regression.</summary>
    private const double Penalty = 4;

    /// <summary>Of the conjugate gradients.</summary>
    private const int Steps = 20;

    private readonly double[] labels = Labels(corpus);
    private readonly ShowingFit showing = new(corpus, Steps);

    public static double[] Labels(Corpus corpus) =>
        [.. corpus.Documents.SelectMany(document => document.Labels.SelectMany(labels => labels))];

    /// <param name="isUsed">Which documents are learnt from.</param>
    /// <returns>Feature after feature, the weights of all <see cref="Targets"/>.</returns>
    public double[] On(Func<int, bool> isUsed)
    {
        var solution = SparseRidge.Fit(corpus.Rows, labels, Targets.Count, Weights(isUsed, importance => importance.OfTargets), Penalty, Steps);
        var shown = showing.On(Weights(isUsed, importance => importance.OfShowing));
        var all = new double[shown.Length * Targets.Asked];
        for (var feature = 0; feature < shown.Length; feature++)
        {
            Columns.Of(solution, feature, Targets.Count).CopyTo(Columns.Of(all, feature, Targets.Asked));
            all[(feature * Targets.Asked) + Targets.Showing] = shown[feature];
        }

        return all;
    }

    private double[]?[] Weights(Func<int, bool> isUsed, Func<Importance, double[]> of) =>
        [.. corpus.Documents.SelectMany((document, d) => Enumerable.Repeat(isUsed(d) ? of(Importance.Of(document.Answer)) : null, document.Units.Count))];
}
