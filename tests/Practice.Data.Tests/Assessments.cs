using Practice.Scoring;

namespace Practice.Data.Tests;

internal static class Assessments
{
    public static Assessment Of(int overall) => new(
        "1.0.0", "f00d", "en", "story",
        [new Judgement("empathy", 2, 0.87, [new Evidence(Part.Action, 2, 8, "listens")]), new Judgement("patience", 0, 0.21, [])],
        [new Judgement("result", 3, 1, [new Evidence(Part.Result, 0, 15, "outcome")])],
        [new RaisedFlag("blames-customer", [new Evidence(Part.Situation, 0, 2, "blame")]), new RaisedFlag("too-short", [])],
        overall, 15, 6,
        [new NextStep("result-without-figure", Part.Result, "result", 1), new NextStep("flag", null, "too-short", 0)]);
}
