namespace Practice.Scoring.Tests;

public sealed class GainedAndLost
{
    private const string Listens = "I let him finish before I said a word.";
    private const string Feels = "I said, \"That must have been a miserable walk home.\"";

    [Fact]
    public void The_same_text_gains_and_loses_nothing()
    {
        var answer = new StarAnswer(Action: $"{Listens} {Feels}");
        var changes = Between(answer, answer);
        Assert.Equal(TheRubric.Assess(answer).Skills.Select(skill => skill.Id), changes.Select(change => change.Id));
        Assert.All(changes, change => Assert.False(change.IsAny));
    }

    [Theory]
    [InlineData("A man came in. I LET HIM FINISH, before I said a word")]
    [InlineData("On Monday a man came in, in the rain.\n\n  I let him  finish before I said a word!")]
    public void Words_that_moved_or_changed_their_dress_are_the_same_evidence(string later)
    {
        var listening = Made("active-listening", new StarAnswer(Action: "A man came in. " + Listens), Listens, new StarAnswer(Result: later), later[later.IndexOf("I l", StringComparison.OrdinalIgnoreCase)..]);
        Assert.False(listening.IsAny);
    }

    [Fact]
    public void An_apostrophe_of_another_shape_changes_no_word() =>
        Assert.False(Made("patience", new("I didn't argue."), "I didn't argue.", new("I didn’t argue."), "I didn’t argue.").IsAny);

    [Fact]
    public void Other_words_are_gained_and_lost()
    {
        var (earlier, later) = (new StarAnswer(Action: "I let him finish."), new StarAnswer(Action: "I let her finish."));
        var change = Made("active-listening", earlier, earlier.Action, later, later.Action);
        Assert.Equal([new Evidence(Part.Action, 0, 17, "")], change.Gained);
        Assert.Equal([new Evidence(Part.Action, 0, 17, "")], change.Lost);
    }

    [Fact]
    public void A_figure_that_changed_is_another_word()
    {
        var change = Made("problem-solving", new("I gave her 10 %."), "I gave her 10 %.", new("I gave her 15 %."), "I gave her 15 %.");
        Assert.Equal((1, 1), (change.Gained.Count, change.Lost.Count));
    }

    [Fact]
    public void What_is_written_in_is_gained_with_its_level_and_what_is_crossed_out_is_lost()
    {
        var (plain, told) = (new StarAnswer(Action: "A man came in about his boots. I looked at them. I fetched another pair for him."), new StarAnswer(
            Action: $"A man came in about his boots. {Feels} I told him I was sorry it had spoilt his day. I looked at them. I fetched another pair for him."));
        var empathy = Between(plain, told).Single(change => change.Id == "empathy");
        Assert.NotEmpty(empathy.Gained);
        Assert.Empty(empathy.Lost);
        Assert.True(empathy.By > 0);
        Assert.All(empathy.Gained, evidence => Assert.InRange(evidence.End, 1, told.Action.Length));

        var back = Between(told, plain).Single(change => change.Id == "empathy");
        Assert.Equal(empathy.Gained, back.Lost);
        Assert.Equal(-empathy.By, back.By);
    }

    [Fact]
    public void A_level_that_could_not_be_judged_is_no_change_of_level() =>
        Assert.Equal(0, new SkillChange(new("empathy", 0, 0.1, []), new("empathy", 2, 0.8, []), [], []).By);

    [Fact]
    public void A_skill_that_an_earlier_rubric_did_not_have_counts_as_not_judged()
    {
        var after = TheRubric.Assess($"{Listens} {Feels}");
        var changes = Changes.Between(new(), after with { Skills = [] }, new(Action: $"{Listens} {Feels}"), after);
        Assert.All(changes, change => Assert.Equal((change.After.Evidence.Count, 0), (change.Gained.Count, change.By)));
    }

    private static IReadOnlyList<SkillChange> Between(StarAnswer earlier, StarAnswer later) =>
        Changes.Between(earlier, TheRubric.Assess(earlier), later, TheRubric.Assess(later));

    /// <summary>The change of one skill with the one piece of evidence that these words are.</summary>
    private static SkillChange Made(string skill, StarAnswer earlier, string before, StarAnswer later, string after) =>
        Changes.Between(earlier, Resting(skill, earlier, before), later, Resting(skill, later, after)).Single();

    private static Assessment Resting(string skill, StarAnswer text, string words)
    {
        var part = StarAnswer.Parts.First(part => text[part].Length > 0);
        var start = text[part].IndexOf(words, StringComparison.Ordinal);
        return TheRubric.Assess("") with { Skills = [new Judgement(skill, 2, 1, [new Evidence(part, start, start + words.Length, "")])] };
    }
}
