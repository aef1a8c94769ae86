using Practice.Benchmarks.Learning;
using Practice.Scoring.Model;

namespace Practice.Benchmarks.Training;

/// <summary>Fits the linear models that score whole answers, on some of them.</summary>
internal sealed class AnswerFit(Corpus corpus)
{
    /// <summary>Of the ridge regression.</summary>
    private const double Penalty = 1;

    /// <summary>Of the conjugate gradients.</summary>
    private const int Steps = 30;

    private readonly SparseRows rows = new(corpus.AnswerVectors, AnswerVector.Length(corpus.Vocabulary));

    /// <param name="isUsed">Which documents are learnt from.</param>
    /// <returns>Feature after feature, the weights of all targets; and the targets' means.</returns>
    public (double[] Solution, double[] Means) On(Func<int, bool> isUsed)
    {
        double[]?[] weights = [.. corpus.Documents.Select((document, d) => isUsed(d) ? Importance.Of(document.Answer).OfAnswer : null)];
        var means = Means(weights);
        double[] wanted = [.. corpus.Documents.SelectMany(document => document.Targets.Zip(means, (target, mean) => target - mean))];
        return (SparseRidge.Fit(rows, wanted, means.Length, weights, Penalty, Steps), means);
    }

    private double[] Means(double[]?[] weights)
    {
        var (sums, counts) = (new double[corpus.Documents[0].Targets.Length], new double[corpus.Documents[0].Targets.Length]);
        for (var d = 0; d < weights.Length; d++)
            for (var target = 0; weights[d] is { } weight && target < sums.Length; target++)
            {
                sums[target] += weight[target] * corpus.Documents[d].Targets[target];
                counts[target] += weight[target];
            }

        return [.. sums.Zip(counts, (sum, count) => sum / count)];
    }
}
