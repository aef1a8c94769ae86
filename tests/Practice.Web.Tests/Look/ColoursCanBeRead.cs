namespace Practice.Web.Tests.Look;

public sealed class ColoursCanBeRead
{
    private const double Aaa = 7, Aa = 4.5, Edges = 3;

    [Theory]
    // What people read long.
    [InlineData("ink", "paper", Aaa)]
    [InlineData("ink", "desk", Aaa)]
    [InlineData("ink", "highlight", Aaa)]
    // On the lines of a card or a sheet, too.
    [InlineData("ink", "feint", Aaa)]
    [InlineData("ink-soft", "paper", Aa)]
    [InlineData("ink-soft", "desk", Aa)]
    [InlineData("link", "paper", Aa)]
    [InlineData("link", "desk", Aa)]
    [InlineData("link", "highlight", Aa)]
    [InlineData("pencil", "paper", Aa)]
    [InlineData("pencil", "desk", Aa)]
    [InlineData("on-pencil", "pencil", Aa)]
    [InlineData("on-pencil", "pencil-pressed", Aa)]
    [InlineData("active-listening", "paper", Aa)]
    [InlineData("active-listening", "desk", Aa)]
    [InlineData("empathy", "paper", Aa)]
    [InlineData("empathy", "desk", Aa)]
    [InlineData("patience", "paper", Aa)]
    [InlineData("patience", "desk", Aa)]
    [InlineData("problem-solving", "paper", Aa)]
    [InlineData("problem-solving", "desk", Aa)]
    [InlineData("clear-communication", "paper", Aa)]
    [InlineData("clear-communication", "desk", Aa)]
    [InlineData("emotional-intelligence", "paper", Aa)]
    [InlineData("emotional-intelligence", "desk", Aa)]
    // The edge of a field is drawn in soft ink.
    [InlineData("ink-soft", "feint", Edges)]
    public void By_day_and_by_night(string text, string ground, double least)
    {
        var (one, other) = (Tokens.Colours[text], Tokens.Colours[ground]);
        Assert.True(Tokens.Contrast(one.Light, other.Light) >= least, $"by day {text} on {ground}: {Tokens.Contrast(one.Light, other.Light):F2}");
        Assert.True(Tokens.Contrast(one.Dark, other.Dark) >= least, $"by night {text} on {ground}: {Tokens.Contrast(one.Dark, other.Dark):F2}");
    }

    [Fact]
    public void No_component_has_a_colour_of_its_own()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "src/Practice.Web/wwwroot/css"), "*.css"))
            if (Path.GetFileName(file) is not ("tokens.css" or "print.css"))
                Assert.DoesNotMatch(@"#[0-9a-f]{3,8}\b(?![^{]*\{)|rgb\(|hsl\(|oklch\(", File.ReadAllText(file));
    }

    [Fact]
    public void The_contrast_is_reckoned_as_the_guideline_does()
    {
        Assert.Equal(21, Tokens.Contrast("#000000", "#ffffff"), 3);
        Assert.Equal(4.54, Tokens.Contrast("#767676", "#ffffff"), 2);
    }
}
