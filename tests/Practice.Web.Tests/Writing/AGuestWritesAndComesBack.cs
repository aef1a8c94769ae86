using System.Net;
using Practice.Scoring;

namespace Practice.Web.Tests.Writing;

public sealed class AGuestWritesAndComesBack
{
    [Fact]
    public async Task A_guest_writes_and_checks_and_finds_it_all_after_a_restart()
    {
        var first = new PracticeApp();
        var cookies = new CookieContainer();
        string report;
        using (first)
        {
            var guest = new Visitor(first.CreateDefaultClient(new Microsoft.AspNetCore.Mvc.Testing.Handlers.CookieContainerHandler(cookies)));
            report = await guest.WriteAndCheck(Answers.Good);
        }

        using var second = new PracticeApp(first.DataFolder);
        var back = new Visitor(second.CreateDefaultClient(new Microsoft.AspNetCore.Mvc.Testing.Handlers.CookieContainerHandler(cookies)));
        var list = await back.Get("/answers");
        Assert.Contains("1 draft checked", list.Text, StringComparison.Ordinal);
        var page = await back.Get(report);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("What would make it stronger", page.Text, StringComparison.Ordinal);
        Assert.Equal(Answers.Good, (await back.OpenForm(report[..report.IndexOf("/drafts", StringComparison.Ordinal)])).Text);
    }

    [Fact]
    public async Task Looking_round_makes_nobody_a_guest_and_the_first_save_does()
    {
        using var app = new PracticeApp();
        var visitor = app.Visitor();
        foreach (var path in (string[])["/", "/scenarios", "/scenarios/no-receipt", "/scenarios/no-receipt/answer", "/answers", "/guide", "/skills"])
            Assert.DoesNotContain((await visitor.Get(path)).Response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [], cookie => cookie.StartsWith("practice=", StringComparison.Ordinal));

        var saved = await visitor.Save(await visitor.OpenForm("/scenarios/no-receipt/answer"), Answers.Good);

        var cookie = Assert.Single(saved.Response.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("practice=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_empty_form_saves_nothing_and_makes_no_guest()
    {
        using var app = new PracticeApp();
        var visitor = app.Visitor();
        var page = await visitor.Save(await visitor.OpenForm("/scenarios/no-receipt/answer"), new StarAnswer("  ", "\n"));
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("There is nothing here yet", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing is written yet", (await visitor.Get("/answers")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_starts_one_answer_of_one_guest()
    {
        using var app = new PracticeApp();
        var visitor = app.Visitor();
        var form = await visitor.OpenForm("/scenarios/no-receipt/answer");
        // The antiforgery cookie is there, the guest's is not: as when both clicks leave before the first reply.
        var cookie = (await visitor.Get("/scenarios/no-receipt/answer")).Response.RequestMessage!.Headers.GetValues("Cookie").Single();
        var bare = app.CreateDefaultClient();
        bare.DefaultRequestHeaders.Add("Cookie", cookie);
        var twice = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => new Visitor(bare).Check(form, Answers.Good)));

        Assert.All(twice, page => Assert.Equal(HttpStatusCode.Redirect, page.Status));
        Assert.Equal(twice[0].Location, twice[1].Location);
        Assert.EndsWith("/drafts/1", twice[0].Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checking_the_same_text_again_keeps_no_second_draft()
    {
        using var app = new PracticeApp();
        var visitor = app.Visitor();
        var report = await visitor.WriteAndCheck(Answers.Good);
        var address = report[..report.IndexOf("/drafts", StringComparison.Ordinal)];
        Assert.Equal(report, (await visitor.Check(await visitor.OpenForm(address), Answers.Good)).Location);
        Assert.EndsWith("/drafts/2", (await visitor.Check(await visitor.OpenForm(address), Answers.Other)).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_model_answer_opens_after_a_draft_or_when_asked_for_outright()
    {
        using var app = new PracticeApp();
        var visitor = app.Visitor();
        Assert.DoesNotContain("Why it works", (await visitor.Get("/scenarios/no-receipt")).Text, StringComparison.Ordinal);
        Assert.Contains("Why it works", (await visitor.Get("/scenarios/no-receipt?show=model")).Text, StringComparison.Ordinal);
        await visitor.Write(Answers.Good);
        Assert.DoesNotContain("Why it works", (await visitor.Get("/scenarios/no-receipt")).Text, StringComparison.Ordinal);
        await visitor.WriteAndCheck(Answers.Good);
        Assert.Contains("Why it works", (await visitor.Get("/scenarios/no-receipt")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_comes_back_to_the_letter()
    {
        using var app = new PracticeApp();
        var visitor = app.Visitor();
        var text = new StarAnswer("\n\n  two lines above, blanks before", "tabs\tand </textarea><script>alert(1)</script> & &amp;", "emoji 🙂 and “quotes” — नमस्ते", "end\n");
        var address = await visitor.Write(text);
        Assert.Equal(text, (await visitor.OpenForm(address)).Text);
    }
}
