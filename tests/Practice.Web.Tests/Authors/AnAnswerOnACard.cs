using Practice.Content;
using Practice.Scoring;
using Practice.Scoring.Rubrics;
using Practice.Web.Authors;

namespace Practice.Web.Tests.Authors;

/// <summary>What is said of a verdict, whichever scorer gave it.</summary>
public sealed class AnAnswerOnACard
{
    private static readonly Scenario Card = Library.Load(Repository.Content).Scenario("no-receipt")!;

    public static TheoryData<int, int, int, int, string, string> Models => new()
    {
        // patience and problem-solving are primary; empathy is not
        { 3, 2, 0, 4, "", "" },
        { 2, 3, 3, 5, "", "" },
        { 1, 3, 3, 4, "", "the model answer has \"patience\" as Claimed; a primary skill is at least Shown: tell what was said or done that shows it" },
        { 3, 0, 3, 4, "", "the model answer has \"problem-solving\" as Not shown; a primary skill is at least Shown: tell what was said or done that shows it" },
        { 2, 2, 3, 4, "", "the model answer has no primary skill as Strong; let one be told exactly, with what it did to the customer" },
        { 3, 3, 3, 3, "", "the model answer has 3 of 5 overall; it needs 4" },
        { 3, 3, 3, 4, "joking", "the model answer raises \"joking\"; see /skills/joking for what raises it" },
    };

    [Theory]
    [MemberData(nameof(Models))]
    public void That_is_the_model_shows_what_the_card_is_about(int patience, int problemSolving, int empathy, int overall, string flag, string report) =>
        Assert.Equal(report, string.Join('\n', CardVerdicts.OfModel(Card, Assessed(patience, problemSolving, empathy, overall, flag)).Select(fault => $"{fault.What}; {fault.Cure}")));

    [Theory]
    [InlineData(2, "", "")]
    [InlineData(3, "joking", "")]
    [InlineData(3, "", "the weak answer has 3 of 5 overall and raises no flag; it needs at most 2, or a flag")]
    public void That_is_weak_would_hurt(int overall, string flag, string report) =>
        Assert.Equal(report, string.Join('\n', CardVerdicts.OfWeak(Assessed(0, 0, 0, overall, flag)).Select(fault => $"{fault.What}; {fault.Cure}")));

    private static Assessment Assessed(int patience, int problemSolving, int empathy, int overall, string flag) => new(
        "1", "r", "en", "story",
        [.. RubricIds.Skills.Select(id => new Judgement(id, id switch { "patience" => patience, "problem-solving" => problemSolving, "empathy" => empathy, _ => 0 }, 1, []))],
        [], flag.Length == 0 ? [] : [new RaisedFlag(flag, [])], overall, 100, 40, []);
}
