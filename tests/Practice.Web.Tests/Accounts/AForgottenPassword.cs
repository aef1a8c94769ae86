using System.Net;
using System.Text.RegularExpressions;
using Practice.Web.Hosting.Secrets;
using Practice.Web.Tests.Commands;

namespace Practice.Web.Tests.Accounts;

public sealed partial class AForgottenPassword
{
    private const string New = "nine small red houses";

    [Fact]
    public async Task Where_no_mail_is_sent_the_page_says_whom_to_ask()
    {
        await using var app = new PracticeApp();
        await using var site = app.WithWebHostBuilder(host => host.UseSetting("Practice:Contact", "Maria at the front desk"));
        var page = await PracticeApp.Visitor(site).Get("/account/forgotten");
        Assert.Contains("Ask Maria at the front desk for a link", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Input.Email", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_comes_by_mail_and_works_once()
    {
        await using var mail = new MailServer();
        await using var app = new PracticeApp();
        await using var site = app.With(mail);
        var lost = PracticeApp.Visitor(site);
        var elsewhere = await PracticeApp.Visitor(site).BecomesAccount("anna@example.org");
        await mail.Next();

        await lost.Send("/account/forgotten", "Input.Email", "nobody@example.org");
        var asked = await lost.Send("/account/forgotten", "Input.Email", "Anna@Example.org");
        Assert.Contains("If there is an account for Anna@Example.org, a link is on its way", (await lost.Get(asked.Location)).Text, StringComparison.Ordinal);

        var letter = await mail.Next();
        Assert.Contains("RCPT TO:<anna@example.org>", letter, StringComparison.Ordinal);
        Assert.Contains("within 2 hours", letter, StringComparison.Ordinal);
        var link = Link().Match(letter).Groups[1].Value;
        Assert.StartsWith("/account/reset?link=", link, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.BadRequest, (await lost.Send(link, "Input.Password", "short")).Status);
        Assert.Equal("/account/sign-in", (await lost.Send(link, "Input.Password", New)).Location);
        Assert.Contains("leads nowhere any more", (await lost.Get(link)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await lost.Send(link, "Input.Password", "eight round blue doors")).Status);

        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.Get("/account")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await lost.SignIn("anna@example.org")).Status);
        Assert.Equal("/answers", (await lost.SignIn("anna@example.org", New)).Location);
        Assert.Equal(2, mail.Count);
    }

    [Fact]
    public async Task A_link_ends_after_its_time_and_a_later_one_ends_with_the_password_that_the_first_set()
    {
        await using var mail = new MailServer();
        await using var app = new PracticeApp();
        await using var site = app.With(mail);
        var visitor = PracticeApp.Visitor(site);
        await PracticeApp.Visitor(site).BecomesAccount("anna@example.org");
        await mail.Next();
        var first = await Ask(visitor, mail);
        app.Clock.Advance(ResetLinks.ByMailLasts + TimeSpan.FromSeconds(1));
        Assert.Contains("leads nowhere any more", (await visitor.Get(first)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.Send(first, "Input.Password", New)).Status);

        var (second, third) = (await Ask(visitor, mail), await Ask(visitor, mail));
        Assert.Equal("/account/sign-in", (await visitor.Send(second, "Input.Password", New)).Location);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.Send(third, "Input.Password", Visitor.Password)).Status);
    }

    [Fact]
    public async Task Links_are_asked_for_only_so_often()
    {
        await using var mail = new MailServer();
        await using var app = new PracticeApp();
        await using var site = app.With(mail);
        var visitor = PracticeApp.Visitor(site);
        for (var tries = 0; tries < Limit.LinkToEmail.Tries; tries++)
            Assert.Equal(HttpStatusCode.Redirect, (await visitor.Send("/account/forgotten", "Input.Email", "anna@example.org")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await visitor.Send("/account/forgotten", "Input.Email", "anna@example.org")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.Send("/account/forgotten", "Input.Email", "bert@example.org")).Status);
    }

    [Fact]
    public async Task Who_cannot_be_reached_stays_out_of_the_log_and_the_next_letter_goes()
    {
        await using var mail = new MailServer();
        await using var app = new PracticeApp();
        var log = new LogLines();
        await using var site = app.With(mail).WithWebHostBuilder(host => host.ConfigureLoggingTo(log));
        var visitor = PracticeApp.Visitor(site);
        await PracticeApp.Visitor(site).BecomesAccount("anna@example.org");
        await mail.Next();
        // This mail server takes only names in ASCII.
        await PracticeApp.Visitor(site).BecomesAccount("whistlebløwer@example.org");
        log.Lines.Clear();
        await visitor.Send("/account/forgotten", "Input.Email", "whistlebløwer@example.org");
        await Ask(visitor, mail);
        Assert.Contains(log.Lines, line => line.Contains("An e-mail could not be sent", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains("could not be sent", StringComparison.Ordinal) && line.Contains("whistlebløwer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_operator_prints_a_link_while_the_site_runs()
    {
        await using var app = new PracticeApp();
        var visitor = app.Visitor();
        var answer = await visitor.Write(Answers.Good);
        await visitor.BecomesAccount("anna@example.org");
        await visitor.SignOut();

        var run = await Verb.Run("", ["users", "reset-link", "ANNA@example.org"], app.DataFolder);
        Assert.Equal(0, run.Status);
        var link = Link().Match(run.Output).Groups[1].Value;
        Assert.Equal("/account/sign-in", (await visitor.Send(link, "Input.Password", New)).Location);
        await visitor.SignIn("anna@example.org", New);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get(answer)).Status);

        var nobody = await Verb.Run("", ["users", "reset-link", "bert@example.org"], app.DataFolder);
        Assert.Equal((1, ""), (nobody.Status, nobody.Output));
        Assert.Contains("Nobody has registered with bert@example.org", nobody.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_verb_says_what_is_wrong()
    {
        var missing = await Verb.Run("users", "reset-link");
        Assert.Equal(2, missing.Status);
        var nowhere = await Verb.Run("users", "reset-link", "anna@example.org");
        Assert.Equal(1, nowhere.Status);
        Assert.Contains("There is no database", nowhere.Errors, StringComparison.Ordinal);
    }

    private static async Task<string> Ask(Visitor visitor, MailServer mail)
    {
        await visitor.Send("/account/forgotten", "Input.Email", "anna@example.org");
        return Link().Match(await mail.Next()).Groups[1].Value;
    }

    [GeneratedRegex("https?://[a-z.:0-9]+(/account/reset\\?link=[A-Za-z0-9_-]+)")]
    private static partial Regex Link();
}
