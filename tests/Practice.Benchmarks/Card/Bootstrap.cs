using Practice.Benchmarks.Learning;
using Practice.Benchmarks.Measure;
using static Practice.Web.Pages.Accuracy.AccuracyCard;

namespace Practice.Benchmarks.Card;

/// <summary>
/// Intervals by the percentile bootstrap (Efron 1979). Whole scenarios are drawn, with replacement: answers to the same
/// question resemble each other, and drawn one by one they would make the figures look surer than they are.
/// </summary>
internal sealed class Bootstrap
{
    private const int Draws = 2000;
    private const double Tail = 0.05;
    private const ulong Seed = 0xCA2D;

    private readonly double[][] kappas;

    /// <param name="scores">For each answer, in the same order.</param>
    public Bootstrap(IReadOnlyList<RatedAnswer> answers, IReadOnlyList<Scored> scores)
    {
        var scenarios = Enumerable.Range(0, answers.Count).GroupBy(at => answers[at].Scenario, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.ToArray()).ToArray();
        var (ours, theirs) = (Levels(scores.Count, (at, d) => scores[at].Levels[d]), Levels(answers.Count, (at, d) => answers[at].Median(d)));
        var chance = new Chance(Seed);
        kappas = new double[Draws][];
        for (var draw = 0; draw < Draws; draw++)
        {
            int[] drawn = [.. Enumerable.Range(0, scenarios.Length).SelectMany(_ => scenarios[chance.Below(scenarios.Length)])];
            kappas[draw] = [.. Enumerable.Range(0, RatedAnswer.Dimensions).Select(d => Kappas.Of([.. drawn.Select(at => theirs[d][at])], [.. drawn.Select(at => ours[d][at])], d))];
        }
    }

    /// <summary>The figure with the interval that holds the middle 90 % of the draws.</summary>
    /// <param name="figure">From the eleven kappas to the figure.</param>
    public Estimate Around(double value, Func<double[], double> figure)
    {
        var drawn = kappas.Select(figure).Order().ToArray();
        return new(Figure.Rounded(value), Figure.Rounded(drawn[(int)(Tail * Draws)]), Figure.Rounded(drawn[Draws - 1 - (int)(Tail * Draws)]));
    }

    private static int[][] Levels(int count, Func<int, int, int> level) =>
        [.. Enumerable.Range(0, RatedAnswer.Dimensions).Select(d => Enumerable.Range(0, count).Select(at => level(at, d)).ToArray())];
}
