using Practice.Benchmarks.Learning;
using Practice.Scoring.Model;

namespace Practice.Benchmarks.Training;

/// <summary>
/// Scores of units by models that never saw their scenario, nor the test fold's. A model is fitted without every fold and
/// without every pair of folds: the one without {i, j} scores fold j when i is tested, and fold i when j is.
/// </summary>
internal sealed class UnitStage
{
    private readonly Dictionary<Corpus, double[][]> scores = [];

    public UnitStage(Corpus corpus, int[] folds, IReadOnlyList<Corpus> readings, UnitOptions options)
    {
        foreach (var reading in readings)
            scores[reading] = [.. Enumerable.Range(0, Folds.Count).Select(_ => new double[reading.Rows.Count * Targets.Count])];
        var labels = Labels(corpus);
        Parallel.ForEach(Folds.Pairs, pair =>
        {
            var (i, j) = pair;
            var weights = Weights(corpus, document => folds[document] != i && folds[document] != j, options);
            var solution = SparseRidge.Fit(corpus.Rows, labels, Targets.Count, weights, options.Penalty, options.Steps);
            foreach (var reading in readings)
            {
                Score(reading, folds, solution, j, scores[reading][i]);
                if (i != j)
                    Score(reading, folds, solution, i, scores[reading][j]);
            }
        });
    }

    /// <summary>Scores of a document's units when a fold is tested.</summary>
    public double[][] Scores(Corpus reading, int document, int testFold)
    {
        var table = scores[reading][testFold];
        return Telling.InContext(reading.Documents[document].Units, [.. Enumerable.Range(reading.FirstRows[document], reading.FirstRows[document + 1] - reading.FirstRows[document])
            .Select(row => table[(row * Targets.Count)..((row + 1) * Targets.Count)])]);
    }

    public static double[] Labels(Corpus corpus) =>
        [.. corpus.Documents.SelectMany(document => document.Labels.SelectMany(labels => labels))];

    public static double[] Weights(Corpus corpus, Func<int, bool> isUsed, UnitOptions options)
    {
        var weights = new double[corpus.Rows.Count];
        for (var document = 0; document < corpus.Documents.Count; document++)
            if (isUsed(document))
                weights.AsSpan(corpus.FirstRows[document]..corpus.FirstRows[document + 1]).Fill(corpus.Documents[document].Answer.IsPanel ? 1 : options.SingleReader);
        return weights;
    }

    private static void Score(Corpus reading, int[] folds, double[] solution, int fold, double[] table)
    {
        for (var document = 0; document < folds.Length; document++)
            if (folds[document] == fold)
                for (var row = reading.FirstRows[document]; row < reading.FirstRows[document + 1]; row++)
                    SparseRidge.Predict(reading.Rows, row, solution, table.AsSpan(row * Targets.Count, Targets.Count));
    }
}
