using System.Net;
using Microsoft.AspNetCore.Hosting;

namespace Practice.Web.Tests.Authors;

/// <summary>The page that lists what is wrong while somebody writes.</summary>
public sealed class ProblemsWhileWriting : IDisposable
{
    private readonly ContentCopy content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Follow_the_files()
    {
        using var app = new AppIn("Development", content.Path);
        var author = app.Visitor();
        var page = await author.Get("/content/problems");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("There are none.", page.Text, StringComparison.Ordinal);
        Assert.True(page.Response.Headers.CacheControl?.NoStore);

        content.Change("scenarios/no-receipt.md", "kind: story", "kind: <b>tale");
        var line = content.Change("guide/star-form.md", "(/skills/situation)", "(/skills/sitation)");
        await Task.Delay(100);
        page = await author.Get("/content/problems");
        Assert.Contains("2 problems in 2 files", page.Text, StringComparison.Ordinal);
        Assert.Contains($"guide/star-form.md Line {line}, column 3 a link to /skills/sitation, which is not there did you mean /skills/situation?", page.Text, StringComparison.Ordinal);
        Assert.Contains("scenarios/no-receipt.md Line 4, column 7 \"<b>tale\" is no kind allowed are: story, approach", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>tale", page.Html, StringComparison.Ordinal);

        content.Change("scenarios/no-receipt.md", "kind: <b>tale", "kind: story");
        await Task.Delay(100);
        Assert.Contains("1 problem in 1 file", (await author.Get("/content/problems")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hold_what_an_editor_and_the_scorer_say_too()
    {
        using var app = new AppIn("Development", content.Path);
        content.Change("scenarios/no-receipt.md", "question: Walk me through", "question: When? #");
        var passes = content.Change("rubric/skills/empathy.md", "- I said I would feel the same.", "- I mended the chair that day.");
        var page = await app.Visitor().Get("/content/problems");
        Assert.Contains("Line 3, column 11 the question has 1 word it can have 5 to 40", page.Text, StringComparison.Ordinal);
        Assert.Contains($"Line {passes}, column 9 \"takes-their-place\" does not find", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Are_nobodys_business_elsewhere(string environment)
    {
        using var app = new AppIn(environment, content.Path);
        var seeker = app.Visitor();
        await seeker.Write(Answers.Good);
        var page = await seeker.Get("/content/problems");
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("There is no page here", page.Text, StringComparison.Ordinal);
    }

    private sealed class AppIn(string environment, string contentFolder) : PracticeApp(contentFolder: contentFolder)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseEnvironment(environment);
        }
    }
}
