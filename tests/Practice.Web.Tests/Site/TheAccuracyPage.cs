using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Practice.Scoring.Rubrics;
using Practice.Web.Pages.Accuracy;

namespace Practice.Web.Tests.Site;

public sealed class TheAccuracyPage
{
    private static readonly AccuracyCard Card = AccuracyCard.Read(Path.Combine(Repository.Root, "src", "Practice.Web", "accuracy.json"))!;

    [Fact]
    public async Task Shows_every_figure_of_the_second_partition_as_the_file_has_it()
    {
        using var app = new PracticeApp();
        var page = await app.Visitor().Get("/accuracy");
        foreach (var level in Card.Partitions[^1].Levels)
            Assert.Contains($"<td>{Figures.Kappa(level.Kappa.Value)}</td><td>{Figures.Interval(level.Kappa)}</td><td>{Figures.Percent(level.Same)}</td><td>{Figures.Percent(level.WithinOne)}</td>", page.Html, StringComparison.Ordinal);
        foreach (var flag in Card.Partitions[^1].Flags.Each)
            Assert.Contains($"<td>{flag.Present}</td><td>{flag.Found}</td><td>{flag.Right}</td>", page.Html, StringComparison.Ordinal);
        foreach (var value in Card.Strangers.SelectMany(strangers => (double[])[strangers.Means.Skills, strangers.Means.Parts, strangers.Means.Overall]))
            Assert.Contains($"<td>{Figures.Kappa(value)}</td>", page.Html[page.Html.IndexOf("id=\"strangers\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
        foreach (var phrase in (string[])["288 practice answers to 24 questions", "6,221 rated answers", "Language models wrote them all.", "Three independent language-model readers", "They are not a hiring panel.", "at .44", "at .74", "What it can’t judge"])
            Assert.Contains(phrase, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_table_has_a_caption_and_every_heading_cell_its_scope()
    {
        using var app = new PracticeApp();
        var html = (await app.Visitor().Get("/accuracy")).Html;
        Assert.Equal(6, Regex.Count(html, "<table"));
        Assert.Equal(6, Regex.Count(html, "<caption>"));
        Assert.DoesNotMatch("<th(?! scope=|ead)", html);
    }

    [Fact]
    public async Task Is_linked_from_the_foot_of_every_page_and_from_a_reports_receipt()
    {
        using var app = new PracticeApp();
        var visitor = app.Visitor();
        Assert.Contains("<a href=\"/accuracy\">", (await visitor.Get("/")).Html, StringComparison.Ordinal);
        Assert.Matches("(?s)<p class=\"receipt\">((?!</p>).)*<a href=\"/accuracy\">", (await visitor.Get(await visitor.WriteAndCheck(Answers.Good))).Html);
    }

    [Fact]
    public async Task Says_when_the_rubric_is_not_the_one_that_was_measured()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, (Card with { Rubric = "another" }).Bytes());
        Assert.Contains("The figures are of rubric another", (await Page(path)).Text, StringComparison.Ordinal);
        await File.WriteAllBytesAsync(path, (Card with { Rubric = RubricVersion.Of(Content.Library.Load(Repository.Content).Rubric) }).Bytes());
        Assert.DoesNotContain("The figures are of rubric", (await Page(path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_figures_it_says_that_they_are_missing()
    {
        var page = await Page(Path.Combine(Path.GetTempPath(), "no-such-card.json"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("are missing from this copy", page.Text, StringComparison.Ordinal);
    }

    private static async Task<Page> Page(string path)
    {
        using var app = new PracticeApp();
        using var other = app.WithWebHostBuilder(host => host.ConfigureServices(services => services.AddSingleton(new AccuracyFile(path))));
        return await new Visitor(other.CreateClient()).Get("/accuracy");
    }
}
