using Practice.Scoring;
using Practice.Scoring.Rubrics;

namespace Practice.Content.Tests;

public sealed class TheRepositorysOwnContent
{
    private static readonly Library Library = Library.Load(Repository.Content);

    [Fact]
    public void Has_no_problem() => Assert.Empty(Library.Problems);

    [Fact]
    public void Holds_the_whole_rubric()
    {
        Assert.Equal(RubricIds.Skills, Library.Skills.Select(skill => skill.Id));
        Assert.Equal(RubricIds.Parts, Library.Parts.Select(part => part.Id));
        Assert.Equal(RubricIds.Flags, Library.Flags.Select(flag => flag.Id));
        Assert.All(Library.Skills.Concat(Library.Parts), criterion => Assert.Equal([0, 1, 2, 3], criterion.Levels.Select(level => level.Level)));
        Assert.Equal(6, Library.Skills.Select(skill => skill.Mark).Distinct().Count());
    }

    [Fact]
    public void Has_advice_for_every_finding() => Assert.All(Findings.All, finding => Assert.NotNull(Library.Advice(finding)));

    [Fact]
    public void Has_a_question_of_its_own_for_every_behaviour_that_may_be_missing()
    {
        List<string> questions =
        [
            .. Library.Skills.Concat(Library.Parts).SelectMany(criterion => criterion.Indicators).Select(indicator => indicator.Asks).Where(asks => asks.Length > 0),
            .. Findings.All.Select(finding => Library.Advice(finding)!.Question),
        ];
        Assert.Equal(questions.Distinct(), questions);
    }

    [Theory]
    [InlineData("faulty-product")]
    [InlineData("slow-campaign")]
    [InlineData("no-receipt")]
    [InlineData("custom-order")]
    [InlineData("off-menu")]
    [InlineData("defective-purchase")]
    [InlineData("difficult-customer")]
    [InlineData("handling-difficult-customers")]
    public void Has_the_card(string slug)
    {
        var card = Assert.IsType<Scenario>(Library.Scenario(slug));
        Assert.Equal(4, card.Hints.Count);
        Assert.Equal(3, card.Takeaways.Count);
        Assert.All(StarAnswer.Parts, part => Assert.NotEmpty(card.Model.Answer[part]));
        Assert.DoesNotContain('\n', card.Model.Answer.Action);
    }
}
