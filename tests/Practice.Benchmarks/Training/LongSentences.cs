using Practice.Benchmarks.Learning;
using Practice.Scoring.Model;
using Practice.Scoring.Text;

namespace Practice.Benchmarks.Training;

/// <summary>
/// Raters cite sentences. Of a sentence of two hundred words only some clauses are what they meant: a model that learnt
/// from whole sentences says which, and the labels of the others shrink.
/// </summary>
internal static class LongSentences
{
    private const double Penalty = 4;
    private const int Steps = 25;

    public static void Relabel(Corpus corpus)
    {
        double[] one = [.. Enumerable.Repeat(1.0, Targets.Count)];
        var units = corpus.Documents.SelectMany(document => document.Units).ToList();
        var solution = SparseRidge.Fit(corpus.Rows, UnitFit.Labels(corpus), Targets.Count, [.. units.Select(unit => unit.IsWholeSentence ? one : null)], Penalty, Steps);
        for (var d = 0; d < corpus.Documents.Count; d++)
            Relabel(corpus.Documents[d], unit => Scores(corpus, corpus.FirstRows[d] + unit, solution));
    }

    private static void Relabel(Document document, Func<int, double[]> score)
    {
        var pieces = Enumerable.Range(0, document.Units.Count)
            .Where(unit => !document.Units[unit].IsWholeSentence)
            .GroupBy(unit => document.Units[unit].Sentence, ReferenceEqualityComparer.Instance as IEqualityComparer<Sentence>);
        foreach (var sentence in pieces)
        {
            var scores = sentence.ToDictionary(unit => unit, score);
            for (var target = 0; target < Targets.FirstPart; target++)
            {
                var judge = target < Targets.FirstFlag ? Targets.Skill(target / Targets.Views, Targets.Cited) : target;
                var best = scores.Values.Max(row => row[judge]);
                foreach (var unit in sentence)
                    document.Labels[unit][target] *= best > 0 ? Math.Clamp(scores[unit][judge] / best, 0, 1) : 1;
            }
        }
    }

    private static double[] Scores(Corpus corpus, int row, double[] solution)
    {
        var scores = new double[Targets.Count];
        SparseRidge.Predict(corpus.Rows, row, solution, scores);
        return scores;
    }
}
