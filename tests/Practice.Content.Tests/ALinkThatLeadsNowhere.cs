namespace Practice.Content.Tests;

/// <summary>It is reported; the page is shown all the same, and what leads off the site is no link on it.</summary>
public sealed class ALinkThatLeadsNowhere
{
    private const string Card = ContentFolder.Card;
    private const string Here = "To hear you";

    [Theory]
    [InlineData("[you](/skills/emphaty)", "20:9: a link to /skills/emphaty, which is not there; did you mean /skills/empathy?")]
    [InlineData("[you](/guide/frm)", "20:9: a link to /guide/frm, which is not there; did you mean /guide/form?")]
    [InlineData("[you](/scenarios/soup)", "20:9: a link to /scenarios/soup, which is not there; did you mean /scenarios/cold-soup?")]
    [InlineData("[you](/somewhere)", "20:9: a link to /somewhere, which is not there; link to a page that is")]
    [InlineData("[you](/guide/form#the-four-prts)", "20:9: a link to #the-four-prts, which is no heading there; did you mean \"the-four-parts\"? headings there: the-four-parts, what-next")]
    [InlineData("[you](#hnits)", "20:9: a link to #hnits, which is no heading there; did you mean \"hints\"? headings there: listens, skills, hints, model")]
    [InlineData("[you](#setting)", "20:9: a link to #setting, which is no heading there; headings there: listens, skills, hints, model")]
    [InlineData("[you](/scenarios/cold-soup#modle)", "20:9: a link to #modle, which is no heading there; did you mean \"model\"? headings there: listens, skills, hints, model")]
    [InlineData("[you](/skills/empathy#levles)", "20:9: a link to #levles, which is no heading there; did you mean \"levels\"? headings there: levels")]
    [InlineData("[you](/skills/off-topic#levels)", "20:9: a link to #levels, which is no heading there; link to the page as a whole")]
    [InlineData("[you](/skills#sixx)", "20:9: a link to #sixx, which is no heading there; did you mean \"six\"? headings there: six, four, ten")]
    [InlineData("[you](/answers#mine)", "20:9: a link to #mine, which is no heading there; link to the page as a whole")]
    [InlineData("[you](https://example.org)", "20:9: a link to https://example.org; only pages of this site can be linked, such as /skills/empathy")]
    [InlineData("<https://example.org>", "20:9: a link to https://example.org; only pages of this site can be linked, such as /skills/empathy")]
    [InlineData("[you][1]\n\n[1]: https://example.org\n\n", "20:9: a link to https://example.org; only pages of this site can be linked, such as /skills/empathy")]
    [InlineData("[you](//example.org)", "20:9: a link to //example.org; only pages of this site can be linked, such as /skills/empathy")]
    [InlineData("[you](javascript:alert)", "20:9: a link to javascript:alert; only pages of this site can be linked, such as /skills/empathy")]
    [InlineData("[you](empathy.md)", "20:9: a link to empathy.md; only pages of this site can be linked, such as /skills/empathy")]
    [InlineData("![you](/you.png)", "20:9: a picture; there is no place for pictures, say it in words")]
    public void Is_reported(string link, string report)
    {
        using var folder = new ContentFolder();
        var library = folder.Change(Card, Here, "To hear " + link).Load();
        Assert.Equal([$"{Card}:{report}"], library.Problems.Select(problem => problem.ToString()));
        var html = library.Scenario("cold-soup")!.WhyTheyAsk.Html;
        Assert.DoesNotContain("example.org\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[you](/skills/empathy)")]
    [InlineData("[you](/skills/task#levels)")]
    [InlineData("[you](/skills/off-topic)")]
    [InlineData("[you](/scenarios/cold-soup)")]
    [InlineData("[you](/scenarios?role=cashier)")]
    [InlineData("[you](/guide/form#what-next)")]
    [InlineData("[you](#hints)")]
    [InlineData("[you](#aside)\n\n#### Aside\n\nTo hear")]
    [InlineData("[you](/skills#ten)")]
    [InlineData("[you](/#how)")]
    [InlineData("[you](/)")]
    [InlineData("[you]")]
    [InlineData("`[you](/nowhere)`")]
    [InlineData("https://example.org")]
    public void Is_not_one_that_leads_somewhere(string link)
    {
        using var folder = new ContentFolder();
        Assert.Empty(folder.Change(Card, Here, "To hear " + link).Problems);
    }

    [Fact]
    public void Is_not_one_to_a_page_that_is_itself_broken()
    {
        using var folder = new ContentFolder();
        Assert.Equal("guide/form.md", Assert.Single(folder.Change("guide/form.md", "order: 20", "order: x").Change(Card, Here, "[To](/guide/form) hear you").Load().Problems).Path);
    }
}
