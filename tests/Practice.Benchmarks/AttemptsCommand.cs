using Practice.Benchmarks.Measure;
using Practice.Scoring;

namespace Practice.Benchmarks;

/// <summary>Tells which of the expectations hold that were written for attempts to fool the scorer and for honest answers in unusual words.</summary>
internal static class AttemptsCommand
{
    public static int Run()
    {
        var scorer = new Scorer(Repository.Rubric);
        var outcomes = Attempt.Read().SelectMany(attempt => Outcomes(attempt, attempt.ScoredBy(scorer))).ToList();
        foreach (var (attempt, expected, _) in outcomes.Where(outcome => !outcome.Holds))
            Console.WriteLine($"{attempt.Id}, {expected}: {attempt.Why}");
        foreach (var kind in outcomes.GroupBy(outcome => outcome.Expected.Name))
            Console.WriteLine($"{kind.Key}: {kind.Count(outcome => outcome.Holds)} of {kind.Count()}");
        return 0;
    }

    private static IEnumerable<(Attempt Attempt, Expectation Expected, bool Holds)> Outcomes(Attempt attempt, Assessment assessment) =>
        attempt.Expect.Select(expected => (attempt, expected, expected.Holds(assessment)));
}
