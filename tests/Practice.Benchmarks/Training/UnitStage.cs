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

    public UnitStage(Corpus corpus, int[] folds, IReadOnlyList<Corpus> readings)
    {
        foreach (var reading in readings)
            scores[reading] = [.. Enumerable.Range(0, Folds.Count).Select(_ => new UnitScores[reading.Documents.Count])];
        var fit = new UnitFit(corpus);
        Parallel.ForEach(Folds.Pairs, Cores.All, pair =>
        {
            var (i, j) = pair;
            var solution = fit.On(document => folds[document] != i && folds[document] != j);
            foreach (var reading in readings)
                for (var document = 0; document < reading.Documents.Count; document++)
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

    private static UnitScores Score(Corpus reading, int document, double[] solution)
    {
        var told = reading.Documents[document];
        return UnitScores.Of(told.Units, [.. reading.Own[document].Zip(reading.Known[document], (own, known) => UnitWorth.Of(own, known, AddTo))], told.Answer.Kind);

        void AddTo(double[] scores, FeatureVector vector) => SparseRidge.AddTo(scores, vector, solution);
    }
}
