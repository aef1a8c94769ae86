using Practice.Scoring;
using Practice.Scoring.Rubrics;

namespace Practice.Benchmarks.Measure;

/// <summary>How well scores agree with the panel, by the arithmetic of the research script of the same name.</summary>
/// <param name="Kappas">Of the six skills, the four parts and overall.</param>
/// <param name="Flags">For each flag how many are present, found, and right.</param>
/// <param name="FalselyAccused">Answers with a flag that the panel does not see, as a share of all.</param>
internal sealed record Agreement(
    double[] Kappas, (int Present, int Found, int Right)[] Flags, double FalselyAccused, double Precision, double Recall)
{
    public double Skills => Kappas.Take(6).Average();

    public double Parts => Kappas.Skip(6).Take(4).Average();

    public double Overall => Kappas[10];

    public double FlagF1
    {
        get
        {
            var right = Flags.Sum(flag => flag.Right);
            return right == 0 ? 0 : 2.0 * right / (Flags.Sum(flag => flag.Found) + Flags.Sum(flag => flag.Present));
        }
    }

    public static Agreement Of(IReadOnlyList<RatedAnswer> answers, IReadOnlyList<Scored> scores)
    {
        var kappas = Enumerable.Range(0, RatedAnswer.Dimensions).Select(d => Kappa.Quadratic(
            [.. answers.Select(answer => answer.Median(d))], [.. scores.Select(scored => scored.Levels[d])], d == 10 ? 1 : 0, d == 10 ? 5 : 3));
        var flags = RubricIds.Flags.Select(flag => (
            answers.Count(answer => answer.Has(flag)),
            scores.Count(scored => scored.Flags.Contains(flag)),
            answers.Zip(scores).Count(pair => pair.First.Has(flag) && pair.Second.Flags.Contains(flag))));
        var accused = answers.Zip(scores).Count(pair => pair.Second.Flags.Any(flag => !pair.First.Has(flag)));
        var (precision, recall) = Evidence(answers, scores);
        return new([.. kappas], [.. flags], (double)accused / answers.Count, precision, recall);
    }

    private static (double Precision, double Recall) Evidence(IReadOnlyList<RatedAnswer> answers, IReadOnlyList<Scored> scores)
    {
        int shown = 0, hit = 0, cited = 0, citedHit = 0;
        foreach (var (answer, scored) in answers.Zip(scores))
            for (var skill = 0; skill < 6; skill++)
            {
                var votes = answer.Votes(skill);
                var marked = scored.Marked[skill];
                shown += marked.Count;
                hit += marked.Count(votes.ContainsKey);
                var major = votes.Where(vote => 2 * vote.Value > answer.Ratings.Count).Select(vote => vote.Key).ToList();
                cited += major.Count;
                citedHit += major.Count(marked.Contains);
            }

        return (shown == 0 ? 0 : (double)hit / shown, cited == 0 ? 0 : (double)citedHit / cited);
    }
}
