using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Practice.Web.Tests.Site;

/// <summary>What no browser sends gets an answer that says so, and is no alarm for whoever reads the log.</summary>
public sealed class RequestsThatCantBeRead : IDisposable
{
    private readonly PracticeApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("utf-7", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("\"UTF-16\"", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("utf-8", HttpStatusCode.BadRequest)]
    [InlineData("\"UTF-8\"", HttpStatusCode.BadRequest)]
    public async Task A_form_in_another_encoding_is_refused_before_it_is_read(string charset, HttpStatusCode status)
    {
        using var form = new StringContent("Input.Email=a");
        form.Headers.ContentType = MediaTypeHeaderValue.Parse($"application/x-www-form-urlencoded; charset={charset}");
        Assert.Equal(status, (await app.Visitor().Http.PostAsync("/account/sign-in", form)).StatusCode);
    }

    [Fact]
    public async Task A_request_that_is_far_too_large_is_not_logged_as_an_error_of_the_site()
    {
        var log = new LogLines();
        await using var site = app.WithWebHostBuilder(host => host.ConfigureLoggingTo(log));
        site.UseKestrel(0);
        site.StartServer();
        // Nothing is sent before the server asks for it, however long it takes to refuse: a body that it doesn't want breaks the line.
        using var patient = new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) };
        using var http = new HttpClient(patient) { BaseAddress = site.ClientOptions.BaseAddress };
        using var large = new HttpRequestMessage(HttpMethod.Post, $"/answers/{Guid.NewGuid()}") { Content = new ByteArrayContent(new byte[17 * 1024 * 1024]) };
        large.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded");
        large.Headers.ExpectContinue = true;
        Assert.False((await http.SendAsync(large)).IsSuccessStatusCode);
        Assert.DoesNotContain(log.Lines, line => line.Contains("unhandled exception", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/account/sign-out")]
    [InlineData("/account/delete")]
    [InlineData("/join/abcdefghijklmnop")]
    [InlineData("/shared/abcdefghijklmnop")]
    public async Task A_form_of_a_few_lines_takes_no_book(string address)
    {
        var visitor = app.Visitor();
        var refused = await visitor.Send(address, "x", new string('a', 64 * 1024));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.Status);
        Assert.Contains("That is more than can be sent at once", refused.Text, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.RequestEntityTooLarge, (await visitor.Send(address, "x", new string('a', 63 * 1024))).Status);
    }

    [Fact]
    public async Task A_nul_in_a_form_costs_nobody_the_text_around_it()
    {
        var visitor = app.Visitor();
        var refused = await visitor.Send("/account/sign-in", "Input.Email", "an\0na%00@example", "Input.Password", "");
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("The password is missing", refused.Text, StringComparison.Ordinal);
        Assert.Equal("an\uFFFDna%00@example", refused.Field("Input.Email"));

        var report = await visitor.WriteAndCheck(Answers.Good);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.Send(report + "/name", "Input.Name", "The\0second")).Status);
        Assert.Contains("The\uFFFDsecond", (await visitor.Get(report)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_choice_is_not_said_again_at_its_full_length()
    {
        var visitor = app.Visitor();
        var report = await visitor.WriteAndCheck(Answers.Good);
        var refused = await visitor.Send(report + "/wrong/active-listening", "Consent", new string('x', 2_000_000), "Remark", "I did listen.");
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("I did listen.", refused.Text, StringComparison.Ordinal);
        Assert.InRange(refused.Html.Length, 1, 100_000);
        var retold = await visitor.Send("/answers/retell", "Input.From", report.Split('/')[2], "Input.Card", "off-menu", "Input.Id", new string('y', 2_000_000));
        Assert.InRange(retold.Html.Length, 0, 100_000);
    }

    [Fact]
    public async Task Whether_the_site_is_ready_is_looked_at_once_a_second()
    {
        var log = new LogLines();
        await using var site = app.WithWebHostBuilder(host => host.ConfigureLoggingTo(log));
        var visitor = PracticeApp.Visitor(site);
        await visitor.Get("/health/ready");
        app.Clock.Advance(TimeSpan.FromSeconds(2));
        log.Lines.Clear();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => visitor.Get("/health/ready")));
        Assert.InRange(log.Lines.Count(line => line.StartsWith("Executed DbCommand", StringComparison.Ordinal)), 1, 2);
    }

    [Fact]
    public async Task A_form_of_unknown_length_is_read_no_further_than_that()
    {
        await using var site = app.WithWebHostBuilder(_ => { });
        site.UseKestrel(0);
        site.StartServer();
        using var any = site.CreateClient();
        using var http = new HttpClient { BaseAddress = any.BaseAddress };
        var token = await new Visitor(http).Token();
        Assert.Contains("The password is missing", await Send(1024), StringComparison.Ordinal);
        Assert.DoesNotContain("The password is missing", await Send(1024 * 1024), StringComparison.Ordinal);

        async Task<string> Send(int length)
        {
            using var form = new HttpRequestMessage(HttpMethod.Post, "/account/sign-in")
            {
                Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("x", new string('a', length))]),
            };
            form.Headers.TransferEncodingChunked = true;
            using var reply = await http.SendAsync(form);
            return await reply.Content.ReadAsStringAsync();
        }
    }

    [Fact]
    public async Task Browsers_that_came_over_an_encrypted_connection_are_asked_to_stay_on_it()
    {
        using var http = app.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new("https://practice.example") });
        Assert.True((await http.GetAsync("/")).Headers.Contains("Strict-Transport-Security"));
        Assert.False((await app.Visitor().Http.GetAsync("/")).Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task A_page_for_everybody_is_asked_for_again_before_it_is_shown_from_a_cache() =>
        Assert.Equal("no-cache", (await app.Visitor().Get("/guide")).Response.Headers.CacheControl?.ToString());
}
