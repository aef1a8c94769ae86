namespace Practice.Scoring.Tests.Invariants;

/// <summary>Who tells the whole story in one box is heard alike in any of the four.</summary>
public sealed class TheOnlyBox
{
    [Theory]
    [InlineData(Part.Task)]
    [InlineData(Part.Action)]
    [InlineData(Part.Result)]
    public void Is_as_good_as_the_first(Part box)
    {
        var breaks = PanelAnswer.All.Where(answer => Said(answer, box) != Said(answer, Part.Situation)).Select(answer => answer.Id);
        Assert.Empty(breaks);
    }

    /// <summary>All that is said of it, whatever the box is called.</summary>
    private static string Said(PanelAnswer answer, Part box)
    {
        var told = new StarAnswer().With(box, string.Join('\n', StarAnswer.Parts.Select(part => answer.Text[part]).Where(text => text.Length > 0)));
        return StarAnswer.Parts.Aggregate(Changes.InWords(answer.With(told), told), (said, part) => said.Replace(part.ToString(), "box", StringComparison.Ordinal));
    }
}
