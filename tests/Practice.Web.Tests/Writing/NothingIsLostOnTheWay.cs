using System.Net;
using Practice.Scoring;

namespace Practice.Web.Tests.Writing;

public sealed class NothingIsLostOnTheWay : IDisposable
{
    private readonly PracticeApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_same_text_from_another_tab_is_no_conflict()
    {
        var visitor = app.Visitor();
        var address = await visitor.Write(Answers.Good);
        var (here, there) = (await visitor.OpenForm(address), await visitor.OpenForm(address));
        await visitor.Save(there, Answers.Other);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.Save(here, Answers.Other)).Status);
    }

    [Fact]
    public async Task A_lost_cookie_costs_no_text()
    {
        var visitor = app.Visitor();
        var form = await visitor.OpenForm(await visitor.Write(Answers.Good));
        var stranger = app.Visitor();
        var refused = await stranger.Save(form with { Token = (await stranger.OpenForm("/scenarios/off-menu/answer")).Token }, Answers.Other);

        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
        var rescued = StarForm.In(refused.Html);
        Assert.Equal(Answers.Other, rescued.Text);
        var saved = await stranger.Save(rescued, rescued.Text);
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Equal(Answers.Other, (await stranger.OpenForm(saved.Location)).Text);
        Assert.NotEqual(form.SaveAt, saved.Location);
    }

    [Theory]
    [InlineData(1, HttpStatusCode.Redirect)]
    [InlineData(60, HttpStatusCode.NotFound)]
    public async Task A_first_form_that_comes_again_without_its_cookie_is_taken_up_only_for_a_while(int minutes, HttpStatusCode status)
    {
        var cookies = new CookieContainer();
        var visitor = app.Visitor(cookies);
        var form = await visitor.OpenForm("/scenarios/no-receipt/answer");
        await visitor.Save(form, Answers.Good);
        app.Clock.Advance(TimeSpan.FromMinutes(minutes));
        // The reply never came: the browser has what it had when the form was sent.
        cookies.GetAllCookies().Single(cookie => cookie.Name == "practice").Expired = true;

        var page = await visitor.Save(form, Answers.Good);

        Assert.Equal(status, page.Status);
        if (status == HttpStatusCode.NotFound)
            Assert.Equal(HttpStatusCode.Redirect, (await visitor.Save(StarForm.In(page.Html), Answers.Good)).Status);
    }

    [Fact]
    public async Task A_form_that_comes_from_another_browser_makes_it_nobodys_guest()
    {
        var visitor = app.Visitor();
        var form = await visitor.OpenForm("/scenarios/no-receipt/answer");
        var answer = (await visitor.Save(form, Answers.Good)).Location;
        var stranger = app.Visitor();
        form = form with { Token = (await stranger.OpenForm("/scenarios/no-receipt/answer")).Token };

        var page = await stranger.Save(form, Answers.Good);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get(answer)).Status);
        var rescued = await stranger.Save(StarForm.In(page.Html), Answers.Good);
        Assert.Equal(HttpStatusCode.Redirect, rescued.Status);
        Assert.NotEqual(answer, rescued.Location);
    }

    [Theory]
    [InlineData("")]
    [InlineData("CfDJ8stale")]
    public async Task A_missing_or_stale_token_saves_nothing_and_gives_the_text_back(string token)
    {
        var visitor = app.Visitor();
        var form = await visitor.OpenForm("/scenarios/no-receipt/answer");
        var refused = await visitor.Check(form with { Token = token }, Answers.Good);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Nothing is saved yet", refused.Text, StringComparison.Ordinal);
        Assert.Equal(Answers.Good, StarForm.In(refused.Html).Text);
        Assert.Contains("Nothing is written yet", (await visitor.Get("/answers")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.Check(StarForm.In(refused.Html), Answers.Good)).Status);
    }

    [Fact]
    public async Task A_part_that_is_too_long_comes_back_whole_with_what_to_do()
    {
        var visitor = app.Visitor();
        var text = Answers.Good with { Action = new string('a', 40_000) };
        var refused = await visitor.Save(await visitor.OpenForm("/scenarios/no-receipt/answer"), text);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("The Action has 40,000 characters, 10,000 more than fit.", refused.Text, StringComparison.Ordinal);
        Assert.Equal(text, StarForm.In(refused.Html).Text);
    }

    [Fact]
    public async Task Ten_megabytes_come_back_whole_too()
    {
        var visitor = app.Visitor();
        var text = new StarAnswer(Action: new string('x', 10_000_000));
        var refused = await visitor.Save(await visitor.OpenForm("/scenarios/no-receipt/answer"), text);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(10_000_000, StarForm.In(refused.Html).Text.Action.Length);
    }

    [Theory]
    [InlineData("Action=%ZZ&Situation=a%00", "text/plain")]
    [InlineData("{}", "application/json")]
    [InlineData("Revision=seven&Action=hello", "application/x-www-form-urlencoded")]
    [InlineData("", "application/x-www-form-urlencoded")]
    [InlineData("--x\r\nbroken", "multipart/form-data; boundary=x")]
    public async Task A_request_that_is_no_form_gets_a_clear_page(string body, string type)
    {
        var visitor = app.Visitor();
        var address = await visitor.Write(Answers.Good);
        using var content = new StringContent(body);
        content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);
        var page = await Page.Of(await visitor.Http.PostAsync(address, content));
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Nothing is saved yet", page.Text, StringComparison.Ordinal);
        Assert.Equal(Answers.Good, (await visitor.OpenForm(address)).Text);
    }

    [Fact]
    public async Task A_nul_is_taken_out_and_said()
    {
        var visitor = app.Visitor();
        var refused = await visitor.Save(await visitor.OpenForm("/scenarios/no-receipt/answer"), Answers.Good with { Task = "find\0out" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("The Task had an invisible control character", refused.Text, StringComparison.Ordinal);
        Assert.Equal("findout", StarForm.In(refused.Html).Text.Task);
    }

    [Fact]
    public async Task Html_and_script_are_shown_and_never_run()
    {
        var visitor = app.Visitor();
        var text = new StarAnswer("<script>alert(1)</script>", "<img src=x onerror=alert(2)>", "I listened.\" onmouseover=\"alert(3)", "</mark></p><svg onload=alert(4)>");
        var report = await visitor.Get(await visitor.WriteAndCheck(text));
        Assert.Equal(HttpStatusCode.OK, report.Status);
        foreach (var raw in (string[])["<script>alert", "<img src=x", "<svg onload", "\" onmouseover"])
            Assert.DoesNotContain(raw, report.Html, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", report.Text.Replace("< ", "<", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_never_holds_what_was_typed()
    {
        var log = new LogLines();
        using var logged = app.WithWebHostBuilder(host => host.ConfigureLoggingTo(log));
        var visitor = new Visitor(logged.CreateClient(new() { AllowAutoRedirect = false }));
        var secret = "zyxxy-only-i-know";
        var address = await visitor.WriteAndCheck(Answers.Good with { Action = secret });
        await visitor.Get(address);
        var form = await visitor.OpenForm("/scenarios/no-receipt/answer");
        await visitor.Save(form with { Token = "" }, Answers.Good with { Action = secret });
        await visitor.Save(form, Answers.Good with { Action = secret + '\0' });
        Assert.NotEmpty(log.Lines);
        Assert.DoesNotContain(log.Lines, line => line.Contains(secret, StringComparison.Ordinal));
    }
}
