using System.Net;
using System.Text.RegularExpressions;

namespace Practice.Web.Tests.Site;

/// <summary>The files of wwwroot/css as pages get them: as one, kept for good under a name that changes with it.</summary>
public sealed class TheStylesheet : IDisposable
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src/Practice.Web/wwwroot/css");

    private readonly PracticeApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Holds_every_component_in_its_layer()
    {
        var css = await app.Visitor().Get(await Address());
        Assert.Equal("text/css", css.Response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("@layer tokens, base, layout, components, pages, print;", css.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", css.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("/*", css.Html, StringComparison.Ordinal);
        Assert.Contains("@layer components {\n.button {", css.Html, StringComparison.Ordinal);
        Assert.Contains("@media print {\n@layer print {", css.Html, StringComparison.Ordinal);
        Assert.Equal(css.Html.Count(c => c == '{'), css.Html.Count(c => c == '}'));
    }

    [Fact]
    public async Task Is_kept_for_good_by_a_guests_browser_too()
    {
        var guest = app.Visitor();
        await guest.Write(Answers.Good);
        Assert.Contains("immutable", (await guest.Get(await Address())).Response.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_every_file_but_the_one_that_a_single_page_asks_for()
    {
        var named = Regex.Matches(File.ReadAllText(Path.Combine(Folder, "site.css")), "url\\(\"(.+?)\"\\)").Select(found => found.Groups[1].Value);
        Assert.Equal(Directory.GetFiles(Folder).Select(Path.GetFileName).Except(["site.css", "components.css"]).Order(), named.Order());
    }

    [Fact]
    public async Task Is_kept_for_good_under_its_own_name_and_under_no_other()
    {
        var address = await Address();
        Assert.Equal("public, max-age=31536000, immutable", (await app.Visitor().Get(address)).Response.Headers.CacheControl?.ToString());
        var former = await app.Visitor().Get("/css/all.0123456789.css");
        Assert.Equal(HttpStatusCode.OK, former.Status);
        Assert.True(former.Response.Headers.CacheControl?.NoCache);
    }

    [Fact]
    public async Task Comes_packed_to_who_can_unpack_it()
    {
        using var http = app.CreateClient();
        http.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, br");
        var packed = await http.GetAsync(await Address());
        Assert.Equal("br", packed.Content.Headers.ContentEncoding.Single());
        Assert.Contains("Accept-Encoding", packed.Headers.Vary);
    }

    private async Task<string> Address() => Regex.Match((await app.Visitor().Get("/")).Html, "<link rel=\"stylesheet\" href=\"([^\"]+)\"").Groups[1].Value;
}
