namespace Practice.Content.Tests;

public sealed class AMarkdownFileIsSafe
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("a <b onclick=x>b</b>", "a &lt;b onclick=x&gt;b&lt;/b&gt;")]
    [InlineData("[x](javascript:alert(1))", "<p>x</p>")]
    [InlineData("[x](//elsewhere.org)", "<p>x</p>")]
    [InlineData("[x](/\\elsewhere.org)", "<p>x</p>")]
    [InlineData("[x](/&#9;/elsewhere.org)", "<p>x</p>")]
    [InlineData("[x](&#47;/elsewhere.org)", "<p>x</p>")]
    [InlineData("[x](</ /elsewhere.org>)", "<a href=\"/%20/elsewhere.org\">x</a>")]
    [InlineData("[*x*](data:text/html,hi)", "<p><em>x</em></p>")]
    [InlineData("[x][1]\n\n[1]: javascript:alert(1)", "<p>x</p>")]
    [InlineData("![x](/picture.png)", "<p>x</p>")]
    [InlineData("<https://example.org>", "<p>https://example.org</p>")]
    [InlineData("[x](/guide \"\\\" onclick=y\")", "<a href=\"/guide\" title=\"&quot; onclick=y\">x</a>")]
    [InlineData("[skill](/skills/empathy)", "<a href=\"/skills/empathy\">skill</a>")]
    public void Whatever_it_holds(string markdown, string html) => Assert.Contains(html, Markup.Render(markdown).Html, StringComparison.Ordinal);

    [Fact]
    public void And_its_headings_have_ids_of_their_own() => Assert.Equal(
        "<h2 id=\"next\">Next</h2>\n<h2 id=\"next-1\">Next</h2>\n<h2 id=\"next-1-1\">Next-1</h2>\n<h2 id=\"next-2\">Next</h2>\n<h2 id=\"section\">!</h2>\n",
        Markup.Render("## Next\n## Next\n## Next-1\n## Next\n## !").Html);

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("skils", "skills")]
    [InlineData("SKILLS", "skills")]
    [InlineData("roel", "role")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    [InlineData("/b", null)]
    public void A_mistyped_word_finds_its_neighbour(string typed, string? meant) => Assert.Equal(meant, Nearest.To(typed, ["/", "title", "skills", "role"]));
}
