using System.Globalization;

namespace Practice.Scoring.Tests;

public sealed class TheSameTextGetsTheSameVerdict
{
    private static readonly StarAnswer Answer = TheRubric.Library.Scenario("no-receipt")!.Model.Answer;

    [Fact]
    public void On_every_thread()
    {
        var lines = new string[200];
        Parallel.For(0, lines.Length, i => lines[i] = Line(Answer));
        Assert.Single(lines.Distinct());
    }

    [Fact]
    public void With_a_scorer_made_anew() =>
        Assert.Equal(Line(Answer), AssessmentJson.Write("a", new Scorer(TheRubric.Library.Rubric).Assess(Answer, new Question())));

    [Fact]
    public void Whatever_the_culture()
    {
        var expected = Line(Answer);
        var turkish = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        turkish.NumberFormat.NumberDecimalSeparator = ",";
        turkish.NumberFormat.NegativeSign = "−";
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = turkish;
            Assert.Equal(expected, Line(Answer));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void In_capitals_curly_quotes_and_wide_blanks()
    {
        var expected = TheRubric.Assess(Answer);
        foreach (var other in (StarAnswer[])
            [
                Each(text => text.ToUpperInvariant()),
                Each(text => text.Replace('\'', '’').Replace("\"", "”", StringComparison.Ordinal)),
                Each(text => text.Replace(" ", "   ", StringComparison.Ordinal)),
            ])
        {
            var assessment = TheRubric.Assess(other);
            Assert.Equal(expected.Skills.Concat(expected.Parts).Select(judgement => (judgement.Id, judgement.Level)), assessment.Skills.Concat(assessment.Parts).Select(judgement => (judgement.Id, judgement.Level)));
            Assert.Equal(expected.Overall, assessment.Overall);
        }
    }

    [Fact]
    public void Told_twice_it_lifts_nothing()
    {
        foreach (var sentence in (string[])["I let him finish.", "I asked her what had happened and gave her two options.", "I apologised."])
        {
            var (once, twice) = (TheRubric.Assess(sentence), TheRubric.Assess(sentence + " " + sentence));
            Assert.All(once.Skills.Zip(twice.Skills), pair => Assert.Equal(pair.First.Level, pair.Second.Level));
        }
    }

    [Fact]
    public void A_sentence_that_shows_nothing_lifts_no_skill()
    {
        var (without, with) = (TheRubric.Assess(Answer), TheRubric.Assess(Answer with { Situation = Answer.Situation + " The walls there are blue." }));
        Assert.All(without.Skills.Zip(with.Skills), pair => Assert.Equal(pair.First.Level, pair.Second.Level));
    }

    [Fact]
    public void An_assessment_survives_its_own_json()
    {
        var line = Line(Answer);
        Assert.Equal(line, AssessmentJson.Write("a", AssessmentJson.Read(line)));
        Assert.StartsWith("{\"id\":\"a\",\"scorer\":\"", line, StringComparison.Ordinal);
    }

    private static string Line(StarAnswer answer) => AssessmentJson.Write("a", TheRubric.Assess(answer));

    private static StarAnswer Each(Func<string, string> change) =>
        new(change(Answer.Situation), change(Answer.Task), change(Answer.Action), change(Answer.Result));
}
