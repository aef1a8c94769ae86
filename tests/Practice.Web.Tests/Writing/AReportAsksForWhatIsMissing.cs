using Practice.Content;
using Practice.Scoring;
using Practice.Web.Pages.Drafts;

namespace Practice.Web.Tests.Writing;

public sealed class AReportAsksForWhatIsMissing
{
    private static readonly Library Library = Library.Load(Repository.Content);

    [Fact]
    public async Task The_page_shows_the_question_of_the_missing_behaviour_below_what_is_seen_in_the_text()
    {
        var card = Library.Scenario("no-receipt")!;
        var next = new Scorer(Library.Rubric).Assess(Answers.Other, card.Asked).Next;
        Assert.Contains(next, step => step.Indicator.Length > 0);
        using var app = new PracticeApp();
        var visitor = app.Visitor();

        var page = await visitor.Get(await visitor.WriteAndCheck(Answers.Other));

        Assert.All(next.Where(step => step.Indicator.Length > 0), step =>
        {
            var missing = Library.Criterion(step.Lifts)!.Indicator(step.Indicator)!;
            var advice = Library.Advice(step.Finding)!;
            Assert.Contains(missing.Asks, page.Text, StringComparison.Ordinal);
            Assert.Contains(advice.Observation, page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(advice.Question, page.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Each_missing_behaviour_has_its_own_question()
    {
        var advice = Library.Advice("empathy-not-shown")!;
        Assert.Equal(advice with { Question = "How did they feel, and what did you say when you noticed?" }, Slip("empathy-not-shown", "empathy", "names-the-feeling"));
        Assert.Equal(advice with { Question = "What might have embarrassed them there, and how did you deal with that?" }, Slip("empathy-not-shown", "empathy", "protects-dignity"));
    }

    [Theory]
    [InlineData("flag-off-topic", "off-topic", "")]
    [InlineData("model-answer-copied", "answer", "")]
    [InlineData("empathy-not-shown", "empathy", "")]
    [InlineData("empathy-not-shown", "empathy", "left-the-rubric-since")]
    [InlineData("empathy-only-claimed", "empathy", "claims-empathy")]
    public void Where_no_behaviour_has_a_question_the_advice_asks_its_own(string finding, string lifts, string indicator) =>
        Assert.Equal(Library.Advice(finding), Slip(finding, lifts, indicator));

    private static Advice Slip(string finding, string lifts, string indicator) => Assert.Single(Report.Of(
        Answers.Good,
        new("1.0.0", "", "en", "story", [], [], [], 3, 100, 40, [new(finding, null, lifts, 0, indicator)]),
        Library).NextSteps);
}
