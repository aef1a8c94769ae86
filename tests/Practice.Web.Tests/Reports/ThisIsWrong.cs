using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Practice.Data;
using Practice.Web.Tests.Commands;

namespace Practice.Web.Tests.Reports;

public sealed class ThisIsWrong : IDisposable
{
    private const string Listens = "I let him finish before I said a word.";

    private readonly PracticeApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Every_finding_of_a_report_leads_to_a_page_of_its_own()
    {
        var visitor = app.Visitor();
        var report = await visitor.Get(await visitor.WriteAndCheck(new(Action: "I would listen to them. I would apologise and then I would offer a refund. I would stay calm and I would thank them.")));
        var links = Regex.Matches(report.Html, "href=\"([^\"]*/wrong/[^\"]*)\"").Select(link => link.Groups[1].Value).ToList();
        Assert.Contains(links, link => link.EndsWith("/wrong/hypothetical", StringComparison.Ordinal));
        Assert.Contains(links, link => link.EndsWith("/wrong/hypothetical/1", StringComparison.Ordinal));
        Assert.All((string[])["empathy", "patience", "situation", "result"], id => Assert.Contains(links, link => link.EndsWith("/wrong/" + id, StringComparison.Ordinal)));
        Assert.Equal(links.Count, links.Distinct().Count());
        foreach (var link in links)
            Assert.Equal(HttpStatusCode.OK, (await visitor.Get(link)).Status);
    }

    [Fact]
    public async Task The_page_shows_the_words_and_all_that_would_be_kept_with_consent_unticked()
    {
        var (visitor, page) = await Opened("active-listening/1");
        Assert.Contains($"<blockquote>{Listens}</blockquote>", page.Html, StringComparison.Ordinal);
        foreach (var phrase in (string[])["characters 1 to 38", "Active listening: ", "confidence 0.", "The card no-receipt, scorer 1.", "receipt "])
            Assert.Contains(phrase, page.Text, StringComparison.Ordinal);
        Assert.Matches("<input type=\"checkbox\" id=\"Consent\"", page.Html);
        Assert.DoesNotContain("checked", page.Html, StringComparison.Ordinal);
        Assert.Empty(await Kept());
        Assert.NotNull(visitor);
    }

    [Fact]
    public async Task Without_consent_nothing_is_kept_and_the_text_is_still_there()
    {
        var (visitor, page) = await Opened("active-listening/1");
        var refused = await Send(visitor, page, consent: false, remark: "He spoke & I <listened>");
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Nothing is kept: that needs your consent.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("He spoke &amp; I &lt;listened&gt;</textarea>", refused.Html, StringComparison.Ordinal);
        Assert.Matches("value=\"NotShownHere\" checked", refused.Html);
        Assert.Empty(await Kept());
    }

    [Fact]
    public async Task With_consent_it_is_kept_with_the_words_and_what_the_report_said()
    {
        var (visitor, page) = await Opened("active-listening/1");
        var sent = await Send(visitor, page, remark: "  It was the radio.\r\nNot him. ");
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        Assert.Contains("Kept", (await visitor.Get(sent.Location)).Text, StringComparison.Ordinal);

        var said = Assert.Single(await Kept());
        Assert.Equal(("active-listening", 1, Objection.NotShownHere, "It was the radio.\nNot him."), (said.Criterion, said.Piece, said.Objection, said.Remark));
        Assert.Equal([new DisputedSpan(Scoring.Part.Action, 0, Listens.Length, "lets-them-finish", Listens)], said.Spans);
        Assert.InRange(said.Level!.Value, 1, 3);
        Assert.Matches("^[0-9a-f]{12}$", said.Receipt);
    }

    [Fact]
    public async Task Said_again_only_the_last_word_is_kept_and_taken_back_nothing()
    {
        var (visitor, page) = await Opened("patience");
        var sent = await Send(visitor, page, "LevelTooLow", remark: "once");
        page = await visitor.Get(sent.Location);
        Assert.Contains(">\nonce</textarea>", page.Html.Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal);
        await Send(visitor, page, "ShownElsewhere", remark: "twice");
        Assert.Equal((Objection.ShownElsewhere, "twice"), Assert.Single((await Kept()).Select(said => (said.Objection, said.Remark))));

        var back = await visitor.Post(sent.Location + "/0/withdraw", Token(page));
        Assert.Equal((HttpStatusCode.Redirect, sent.Location), (back.Status, back.Location));
        Assert.Empty(await Kept());
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.Post(sent.Location + "/0/withdraw", Token(page))).Status);
    }

    [Fact]
    public async Task Sent_twice_at_once_it_is_kept_once()
    {
        var (visitor, page) = await Opened("patience");
        var twice = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Send(visitor, page, "LevelTooLow")));
        Assert.All(twice, sent => Assert.Equal(HttpStatusCode.Redirect, sent.Status));
        Assert.Single(await Kept());
    }

    [Theory]
    [InlineData("", "Choose what is wrong.")]
    [InlineData("FlagIsWrong", "Choose what is wrong.")]
    [InlineData("Nonsense", "Choose what is wrong.")]
    [InlineData("77", "Choose what is wrong.")]
    public async Task What_can_not_be_wrong_with_it_is_refused(string objection, string message)
    {
        var (visitor, page) = await Opened("patience");
        var refused = await Send(visitor, page, objection, remark: "still here");
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(message, refused.Text, StringComparison.Ordinal);
        Assert.Contains("still here</textarea>", refused.Html, StringComparison.Ordinal);
        Assert.Empty(await Kept());
    }

    [Theory]
    [InlineData(500, HttpStatusCode.Redirect)]
    [InlineData(501, HttpStatusCode.BadRequest)]
    public async Task A_remark_has_its_limit_and_comes_back_whole_when_it_is_over(int length, HttpStatusCode status)
    {
        var (visitor, page) = await Opened("patience");
        var remark = string.Concat(Enumerable.Repeat("ab\r\n", length / 3)) + new string('x', length % 3);
        var sent = await Send(visitor, page, "LevelTooLow", remark: remark);
        Assert.Equal(status, sent.Status);
        if (status == HttpStatusCode.BadRequest)
            Assert.Contains(remark.Replace("\r", "", StringComparison.Ordinal) + "</textarea>", WebUtility.HtmlDecode(sent.Html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_says_it_of_somebody_elses_report()
    {
        var (visitor, page) = await Opened("patience");
        await Send(visitor, page, "LevelTooLow");
        var another = app.Visitor();
        var own = await another.Get((await another.WriteAndCheck(Answers.Good)) + "/wrong/patience");
        Assert.Equal(HttpStatusCode.NotFound, (await another.Post(AddressOf(page), Fields(own, "LevelTooHigh", "", consent: true))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await another.Post(AddressOf(page) + "/0/withdraw", Token(own))).Status);
        Assert.Equal(Objection.LevelTooLow, Assert.Single(await Kept()).Objection);
    }

    [Fact]
    public async Task It_goes_when_the_answer_goes()
    {
        var (visitor, page) = await Opened("patience");
        await Send(visitor, page, "LevelTooLow");
        Assert.Single(await Kept());
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PracticeDb>();
        db.Answers.Remove(await db.Answers.SingleAsync());
        await db.SaveChangesAsync();
        Assert.Empty(await Kept());
    }

    [Fact]
    public async Task They_are_exported_as_lines_that_do_not_say_whose_they_are_while_the_site_is_running()
    {
        var (visitor, page) = await Opened("active-listening/1");
        await Send(visitor, page, remark: "“Not” him & me");
        await Send(visitor, await visitor.Get(AddressOf(page).Replace("active-listening/1", "patience", StringComparison.Ordinal)), "LevelTooLow");

        var run = await Verb.Run("", ["score", "--disagreements"], app.DataFolder);

        Assert.Equal((0, ""), (run.Status, run.Errors));
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["active-listening", "patience"], lines.Select(line => line.GetProperty("criterion").GetString()));
        Assert.Equal(
            ["scenario", "criterion", "evidence", "level", "confidence", "wrong", "remark", "spans", "scorer", "rubric", "receipt", "saidAt"],
            lines[0].EnumerateObject().Select(key => key.Name));
        Assert.Equal(
            ("no-receipt", 1, "not-shown-here", "“Not” him & me", Listens, "action"),
            (lines[0].GetProperty("scenario").GetString(), lines[0].GetProperty("evidence").GetInt32(), lines[0].GetProperty("wrong").GetString(), lines[0].GetProperty("remark").GetString(),
                lines[0].GetProperty("spans")[0].GetProperty("words").GetString(), lines[0].GetProperty("spans")[0].GetProperty("part").GetString()));
        Assert.DoesNotContain(AddressOf(page).Split('/')[2], run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_database_the_export_says_so_and_makes_none()
    {
        var folder = Scratch.Folder("empty");
        var run = await Verb.Run("", ["score", "--disagreements"], folder);
        Assert.Equal((1, ""), (run.Status, run.Output));
        Assert.StartsWith("There is no database at " + folder, run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_said_to_be_none()
    {
        var folder = Scratch.Folder("broken");
        await File.WriteAllTextAsync(Path.Combine(folder, "practice.db"), new string('x', 5000));
        var run = await Verb.Run("", ["score", "--disagreements"], folder);
        Assert.Equal((1, ""), (run.Status, run.Output));
        Assert.Contains("is not a database", run.Errors, StringComparison.Ordinal);
    }

    private async Task<(Visitor Visitor, Page Page)> Opened(string finding)
    {
        var visitor = app.Visitor();
        return (visitor, await visitor.Get((await visitor.WriteAndCheck(Answers.Good)) + "/wrong/" + finding));
    }

    private static Task<Page> Send(Visitor visitor, Page page, string objection = "NotShownHere", string remark = "", bool consent = true) =>
        visitor.Post(AddressOf(page), Fields(page, objection, remark, consent));

    private static string AddressOf(Page page) => Regex.Match(page.Html, "<form method=\"post\" action=\"([^\"]*)\"").Groups[1].Value;

    private static List<KeyValuePair<string, string>> Fields(Page page, string objection, string remark, bool consent)
    {
        List<KeyValuePair<string, string>> fields = [.. Token(page), new("Remark", remark)];
        if (objection.Length > 0)
            fields.Add(new("Objection", objection));
        if (consent)
            fields.Add(new("Consent", "true"));
        return fields;
    }

    private static IEnumerable<KeyValuePair<string, string>> Token(Page page) =>
        [new("__RequestVerificationToken", Regex.Match(page.Html, "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]*)\"").Groups[1].Value)];

    private async Task<List<Disagreement>> Kept()
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PracticeDb>().Disagreements.AsNoTracking().ToListAsync();
    }
}
