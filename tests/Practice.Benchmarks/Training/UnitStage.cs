using Practice.Benchmarks.Learning;
using Practice.Scoring.Model;

namespace Practice.Benchmarks.Training;

/// <summary>
/// Scores of units by models that never saw their scenario, nor the test fold's. A model is fitted without every fold and
/// without every pair of folds: the one without {i, j} scores fold j when i is tested, and fold i when j is.
/// </summary>
internal sealed class UnitStage
{
    private readonly Dictionary<Corpus, UnitScores[][]> scores = [];

    public UnitStage(Corpus corpus, int[] folds, IReadOnlyList<Corpus> readings, UnitOptions options)
    {
        foreach (var reading in readings)
            scores[reading] = [.. Enumerable.Range(0, Folds.Count).Select(_ => new UnitScores[folds.Length])];
        var labels = Labels(corpus);
        Parallel.ForEach(Folds.Pairs, pair =>
        {
            var (i, j) = pair;
            var weights = Weights(corpus, document => folds[document] != i && folds[document] != j, options);
            var solution = SparseRidge.Fit(corpus.Rows, labels, Targets.Count, weights, options.Penalty, options.Steps);
            foreach (var reading in readings)
                for (var document = 0; document < folds.Length; document++)
                {
                    if (folds[document] == j)
                        scores[reading][i][document] = Score(reading, document, solution);
                    if (i != j && folds[document] == i)
                        scores[reading][j][document] = Score(reading, document, solution);
                }
        });
    }

    /// <summary>Scores of a document's units when a fold is tested.</summary>
    public UnitScores Scores(Corpus reading, int document, int testFold) => scores[reading][testFold][document];

    public static double[] Labels(Corpus corpus) =>
        [.. corpus.Documents.SelectMany(document => document.Labels.SelectMany(labels => labels))];

    public static double[] Weights(Corpus corpus, Func<int, bool> isUsed, UnitOptions options)
    {
        var weights = new double[corpus.FirstRows[^1]];
        for (var document = 0; document < corpus.Documents.Count; document++)
            if (isUsed(document))
                weights.AsSpan(corpus.FirstRows[document]..corpus.FirstRows[document + 1]).Fill(corpus.Documents[document].Answer.IsPanel ? 1 : options.SingleReader);
        return weights;
    }

    private static UnitScores Score(Corpus reading, int document, double[] solution) => UnitScores.Of(
        reading.Documents[document].Units, reading.Known[document], reading.Own[document], (scores, vector) => SparseRidge.AddTo(scores, vector, solution));
}
