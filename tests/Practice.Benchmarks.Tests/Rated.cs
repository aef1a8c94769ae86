using Practice.Benchmarks.Card;
using Practice.Benchmarks.Measure;
using Practice.Benchmarks.Training;
using Practice.Scoring;
using Practice.Web.Pages.Accuracy;

namespace Practice.Benchmarks.Tests;

/// <summary>A small panel, and scores that miss it now and then.</summary>
internal static class Rated
{
    private const int PerScenario = 4;

    private static readonly string[] Raters = ["A", "B", "C"];

    /// <summary>Levels go up from answer to answer; the third reader is now and then one lower.</summary>
    public static IReadOnlyList<RatedAnswer> Answers(int scenarios = 6) =>
        [.. Enumerable.Range(0, scenarios * PerScenario).Select(at => Answer(at, $"scenario-{at / PerScenario}"))];

    /// <summary>One level off in every answer of which the number divides by <paramref name="missed"/>.</summary>
    public static IReadOnlyList<Scored> Scores(IReadOnlyList<RatedAnswer> answers, int missed = 3) => [.. answers.Select((answer, at) => new Scored(
        [.. Enumerable.Range(0, RatedAnswer.Dimensions).Select(d => at % missed == 0 ? Off(answer.Median(d), d) : answer.Median(d))],
        at % 4 == 1 ? new HashSet<string> { "joking" } : new HashSet<string>(),
        [.. Enumerable.Range(0, 6).Select(_ => new HashSet<string> { "action.1", "action.2" })]))];

    public static AccuracyCard Card(int missed = 3, string model = "0123456789abcdef")
    {
        var answers = Answers();
        return CardMaker.Make(answers, [.. Enumerable.Range(0, 2).Select(partition => new Measured(
            partition, [(Layout.Boxes, Scores(answers, missed)), (Layout.Joined, Scores(answers, missed + partition))]))], [new("told", answers, Scores(answers, missed))], "rubric", model);
    }

    private static int Off(int level, int dimension) => level == Kappas.Highest(dimension) ? level - 1 : level + 1;

    private static RatedAnswer Answer(int at, string scenario) => new(
        $"a{at}", scenario, Kind.Story, new(Action: "I listened. I rang."),
        [.. Raters.Select(rater => Rating(rater, at % 4, rater == "C" && at % 5 == 0 ? 1 : 0, isJoking: at % 2 == 1))], Source.Panel);

    private static Rating Rating(string rater, int level, int lower, bool isJoking) => new(
        rater,
        [.. Enumerable.Repeat(Math.Max(0, level - lower), 6)],
        [.. Enumerable.Repeat<string[]>(["action.1"], 6)],
        [.. Enumerable.Repeat(level, 4)],
        isJoking ? new Dictionary<string, string[]> { ["joking"] = ["action.1"] } : [],
        level + 1);
}
