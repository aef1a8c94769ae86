using Practice.Benchmarks.Learning;
using Practice.Benchmarks.Measure;
using Practice.Scoring.Indicators;
using Practice.Scoring.Model;

namespace Practice.Benchmarks.Training;

/// <summary>Makes the model that ships, from all answers. The same answers and rubric give the same bytes on every machine.</summary>
internal static class Trainer
{
    private const double LinearPenalty = 1;

    public static TrainedModel Train(IReadOnlyList<RatedAnswer> answers, IndicatorFinder finder)
    {
        var options = new UnitOptions();
        var validation = new CrossValidation(answers, finder, partition: 0, Layout.Boxes);
        var corpus = validation.Corpus;
        return new(corpus.Vocabulary, corpus.Shapes, corpus.AnswerShapes,
            UnitBank(corpus, options), AnswerBank(corpus), SecondStage.Fit(validation.Samples()), validation.Cuts());
    }

    private static LinearBank UnitBank(Corpus corpus, UnitOptions options) => LinearBank.Of(
        SparseRidge.Fit(corpus.Rows, UnitStage.Labels(corpus), Targets.Count, UnitStage.Weights(corpus, _ => true, options), options.Penalty, options.Steps),
        new double[Targets.Count]);

    private static LinearBank AnswerBank(Corpus corpus)
    {
        var all = Enumerable.Range(0, corpus.Documents.Count).ToArray();
        var (weights, means) = KernelRidge.Fit(AnswerStage.Products(corpus, corpus), all, [.. corpus.Documents.Select(document => document.Targets)], [.. all.Select(_ => 1.0)], LinearPenalty);
        var primal = new double[AnswerVector.Length(corpus.Vocabulary) * means.Length];
        for (var d = 0; d < all.Length; d++)
        {
            var vector = corpus.AnswerVectors[d];
            for (var i = 0; i < vector.Count; i++)
                Columns.AddScaled(Columns.Of(primal, vector.Indices[i], means.Length), weights[d], vector.Values[i]);
        }

        return LinearBank.Of(primal, means);
    }
}
