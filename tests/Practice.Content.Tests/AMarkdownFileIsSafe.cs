namespace Practice.Content.Tests;

public sealed class AMarkdownFileIsSafe
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("a <b onclick=x>b</b>", "a &lt;b onclick=x&gt;b&lt;/b&gt;")]
    [InlineData("[x](javascript:alert(1))", "<p>x</p>")]
    [InlineData("[x](//elsewhere.org)", "<p>x</p>")]
    [InlineData("[x](/\\elsewhere.org)", "<p>x</p>")]
    [InlineData("![x](/picture.png)", "<p>x</p>")]
    [InlineData("<https://example.org>", "<p>https://example.org</p>")]
    [InlineData("[x](data:text/html,hi)", "<p>x</p>")]
    [InlineData("[skill](/skills/empathy)", "<a href=\"/skills/empathy\">skill</a>")]
    public void Whatever_it_holds(string markdown, string html) => Assert.Contains(html, Markup.Render(markdown).Html, StringComparison.Ordinal);

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("skils", "skills")]
    [InlineData("xyz", null)]
    public void A_mistyped_word_finds_its_neighbour(string typed, string? meant) => Assert.Equal(meant, Nearest.To(typed, ["title", "skills", "role"]));
}
