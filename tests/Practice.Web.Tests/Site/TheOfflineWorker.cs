using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Practice.Web.Tests.Site;

public sealed class TheOfflineWorker : IDisposable
{
    private readonly PracticeApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Names_the_files_of_this_build_and_no_other()
    {
        var visitor = app.Visitor();
        var worker = await visitor.Get("/worker.js");
        Assert.Equal("text/javascript", worker.Response.Content.Headers.ContentType?.MediaType);
        Assert.Matches("^const version = \"[0-9a-f]{16}\";\n", worker.Html);
        var files = JsonSerializer.Deserialize<string[]>(Regex.Match(worker.Html, @"const files = (\[.*?\]);").Groups[1].Value)!;
        foreach (var file in files)
            Assert.Equal(HttpStatusCode.OK, (await visitor.Get(file)).Status);
        // As pages name them: by names that change with their content.
        var page = await visitor.Get("/");
        foreach (var file in files)
            Assert.Contains($"\"{file}\"", page.Html, StringComparison.Ordinal);
        foreach (var needed in (string[])["/css/all", "/js/site", "/js/draft-keeper", "/icon"])
            Assert.Single(files, file => Regex.IsMatch(file, $@"^{needed}\.[a-z0-9]{{10}}\."));
        Assert.DoesNotContain(files, file => file.Contains("worker", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_page_says_for_whom_it_was_made_and_the_browser_knows_when_that_changes()
    {
        var visitor = app.Visitor();
        Assert.Equal("", Marker(await visitor.Get("/scenarios")));
        var saved = await visitor.Save(await visitor.OpenForm("/scenarios/no-receipt/answer"), Answers.Good);
        var marker = Marker(saved);
        Assert.Equal(16, marker.Length);
        Assert.Contains(saved.Response.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith($"practice-person={marker};", StringComparison.Ordinal));
        Assert.Equal(marker, Marker(await visitor.Get("/scenarios")));

        var other = app.Visitor();
        Assert.NotEqual(marker, Marker(await other.Save(await other.OpenForm("/scenarios/no-receipt/answer"), Answers.Good)));
    }

    [Fact]
    public async Task A_marker_of_somebody_who_is_not_here_any_more_is_taken_away()
    {
        using var http = app.CreateDefaultClient();
        http.DefaultRequestHeaders.Add("Cookie", "practice-person=0123456789abcdef");
        var page = await http.GetAsync("/scenarios");
        Assert.Contains(page.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("practice-person=;", StringComparison.Ordinal));
    }

    private static string Marker(Page page) => page.Response.Headers.GetValues("Practice-Person").Single();
}
