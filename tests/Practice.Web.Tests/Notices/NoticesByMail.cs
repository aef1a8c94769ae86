using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Practice.Data;
using Practice.Data.Notices;
using Practice.Web.Hosting.Mail;
using Practice.Web.Tests.Accounts;
using Practice.Web.Tests.Sharing;

namespace Practice.Web.Tests.Notices;

public sealed class NoticesByMail : IAsyncLifetime
{
    private readonly MailServer mail = new();
    private readonly PracticeApp app = new();
    private WebApplicationFactory<Program> site = null!;
    private Visitor sam = null!;
    private string draft = "";
    private string link = "";

    public async Task InitializeAsync()
    {
        site = app.With(mail);
        sam = PracticeApp.Visitor(site);
        draft = await sam.WriteAndCheck(Answers.Good);
        await sam.BecomesAccount("sam@example.org");
        await sam.Proves(mail);
        link = await sam.Share(draft);
    }

    public async Task DisposeAsync()
    {
        await site.DisposeAsync();
        await app.DisposeAsync();
        await mail.DisposeAsync();
    }

    [Fact]
    public async Task A_letter_says_what_happened_and_where_and_no_word_of_what_anybody_wrote()
    {
        await PracticeApp.Visitor(site).Comments(link, "It was <wonderful> to read.");
        Assert.Equal(0, mail.Count);
        await Round();
        var letter = await mail.Next();
        Assert.Contains("RCPT TO:<sam@example.org>", letter, StringComparison.Ordinal);
        Assert.Contains("Subject: Practice: a friend commented", letter, StringComparison.Ordinal);
        Assert.Contains("text/plain", letter, StringComparison.Ordinal);
        Assert.Contains("A friend commented on draft 1.", letter, StringComparison.Ordinal);
        Assert.Contains($"https://practice.example.org{draft}#friends", letter, StringComparison.Ordinal);
        foreach (var secret in (string[])["wonderful", Answers.Good.Action[..20], Answers.Good.Result[..20], "/shared/"])
            Assert.DoesNotContain(secret, letter, StringComparison.Ordinal);
        await Round();
        Assert.Equal((1, 0), (mail.Count, await Waiting()));
    }

    [Fact]
    public async Task Who_turns_a_kind_off_by_its_link_needs_no_account_and_looking_turns_nothing_off()
    {
        await PracticeApp.Visitor(site).Comments(link, "Good.");
        await Round();
        var stop = Regex.Match(await mail.Next(), @"https://practice\.example\.org(/account/stop-mail\?link=[A-Za-z0-9_-]+)").Groups[1].Value;
        var anybody = PracticeApp.Visitor(site);
        Assert.Contains("Send no more of these", (await anybody.Get(stop)).Text, StringComparison.Ordinal);
        Assert.Empty(await Ask(db => db.MutedKinds.ToListAsync()));
        Assert.Equal(HttpStatusCode.BadRequest, (await anybody.Post(stop, [])).Status);
        Assert.Contains("This link leads nowhere", (await anybody.Send(stop + "x")).Text, StringComparison.Ordinal);
        Assert.Empty(await Ask(db => db.MutedKinds.ToListAsync()));
        Assert.Contains("No more e-mail of this kind", (await anybody.Send(stop)).Text, StringComparison.Ordinal);
        Assert.Equal(NoticeKind.FriendCommented, (await Ask(db => db.MutedKinds.SingleAsync())).Kind);

        await sam.Get(draft);
        await PracticeApp.Visitor(site).Comments(link, "Better.");
        Assert.Equal(0, await Waiting());
        Assert.Equal(1, await Ask(db => db.Notices.New().CountAsync()));
        Assert.DoesNotContain("value=\"FriendCommented\" checked", (await sam.Get("/account")).Html, StringComparison.Ordinal);
        Assert.Contains("value=\"ReviewReturned\" checked", (await sam.Get("/account")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_kind_is_turned_off_and_on_at_the_account_and_what_waits_is_not_sent_then()
    {
        await PracticeApp.Visitor(site).Comments(link, "Good.");
        Assert.Equal("/account", (await sam.Send("/account/mail", "kind", "HandedIn", "kind", "CardSet")).Location);
        Assert.Equal(8, await Ask(db => db.MutedKinds.CountAsync()));
        await Round();
        Assert.Equal((0, 0), (mail.Count, await Waiting()));
        Assert.Equal(HttpStatusCode.BadRequest, (await sam.Send("/account/mail", "kind", "Gossip")).Status);
        await sam.Send("/account/mail", [.. Enum.GetNames<NoticeKind>().SelectMany(kind => new[] { "kind", kind })]);
        Assert.Equal(0, await Ask(db => db.MutedKinds.CountAsync()));
    }

    [Fact]
    public async Task What_was_read_in_time_is_not_sent()
    {
        await PracticeApp.Visitor(site).Comments(link, "Good.");
        await sam.Get(draft);
        await Round();
        Assert.Equal((0, 0), (mail.Count, await Waiting()));
    }

    [Fact]
    public async Task A_letter_that_cannot_be_addressed_counts_as_refused_and_the_next_one_goes()
    {
        var anna = PracticeApp.Visitor(site);
        var hers = await anna.WriteAndCheck(Answers.Good);
        await anna.BecomesAccount("anna@example.org");
        await anna.Proves(mail);
        await PracticeApp.Visitor(site).Comments(link, "Good.");
        await PracticeApp.Visitor(site).Comments(await anna.Share(hers), "Good.");
        await Ask(async db =>
        {
            var person = await db.Users.SingleAsync(person => person.Email == "sam@example.org");
            person.TakeEmail("a:b@c");
            person.ProveEmail(DateTime.UtcNow);
            return await db.SaveChangesAsync();
        });

        await Round();
        Assert.Contains("RCPT TO:<anna@example.org>", await mail.Next(), StringComparison.Ordinal);
        var letter = await Ask(db => db.NoticeLetters.AsNoTracking().SingleAsync());
        Assert.Equal((1, null), (letter.Tries, letter.UnderwaySince));
    }

    [Theory]
    [InlineData(MailServerMood.Down)]
    [InlineData(MailServerMood.Full)]
    public async Task A_letter_outlives_a_server_that_is_down_and_a_restart_and_is_sent_once(MailServerMood mood)
    {
        mail.Mood = mood;
        await PracticeApp.Visitor(site).Comments(link, "Good.");
        await Round();
        Assert.Equal((0, 1), (mail.Count, await Waiting()));
        var letter = await Ask(db => db.NoticeLetters.AsNoTracking().SingleAsync());
        Assert.Equal((1, null), (letter.Tries, letter.UnderwaySince));
        // Not before its pause is over.
        mail.Mood = MailServerMood.Well;
        await Round();
        Assert.Equal(0, mail.Count);

        await site.DisposeAsync();
        await using var again = new PracticeApp(app.DataFolder);
        again.Clock.Advance(NoticeLetter.Pauses[0] + TimeSpan.FromSeconds(1));
        site = again.With(mail);
        PracticeApp.Visitor(site);
        Assert.Contains("RCPT TO:<sam@example.org>", await mail.Next(), StringComparison.Ordinal);
        await Round();
        Assert.Equal((1, 0), (mail.Count, await Waiting()));
        await site.DisposeAsync();
    }

    [Fact]
    public async Task A_letter_is_given_up_after_growing_pauses()
    {
        mail.Mood = MailServerMood.Full;
        await PracticeApp.Visitor(site).Comments(link, "Good.");
        for (var tries = 0; tries < NoticeLetter.Pauses.Count; tries++)
        {
            await Round();
            Assert.Equal((tries + 1, 1), (await Ask(db => db.NoticeLetters.Select(letter => letter.Tries).SingleAsync()), await Waiting()));
            app.Clock.Advance(NoticeLetter.Pauses[tries] + TimeSpan.FromSeconds(1));
        }

        await Round();
        Assert.Equal((0, 0), (mail.Count, await Waiting()));
    }

    [Fact]
    public async Task Where_nobody_knows_whether_it_was_taken_it_is_not_sent_again()
    {
        mail.Mood = MailServerMood.BreaksOff;
        await PracticeApp.Visitor(site).Comments(link, "Good.");
        await Round();
        Assert.Equal((1, 0), (mail.Count, await Waiting()));

        mail.Mood = MailServerMood.Down;
        await sam.Get(draft);
        await PracticeApp.Visitor(site).Comments(link, "Better.");
        await Ask(async db =>
        {
            (await db.NoticeLetters.SingleAsync()).Leave(DateTime.UtcNow);
            return await db.SaveChangesAsync();
        });
        await site.DisposeAsync();
        mail.Mood = MailServerMood.Well;
        await using var again = new PracticeApp(app.DataFolder);
        again.Clock.Advance(TimeSpan.FromDays(7));
        site = again.With(mail);
        PracticeApp.Visitor(site);
        for (var tries = 0; await Waiting() > 0; tries++)
        {
            Assert.True(tries < 300, "It does not come to pass.");
            await Task.Delay(100);
        }

        await Round();
        Assert.Equal(1, mail.Count);
        await site.DisposeAsync();
    }

    [Fact]
    public async Task Where_no_mail_is_sent_nothing_waits_and_the_account_says_so()
    {
        await using var plain = new PracticeApp();
        var anna = plain.Visitor();
        var hers = await anna.WriteAndCheck(Answers.Good);
        await anna.BecomesAccount("anna@example.org");
        await plain.Visitor().Comments(await anna.Share(hers), "Good.");
        Assert.Equal((1, 0), (await plain.Ask(db => db.Notices.CountAsync()), await plain.Ask(db => db.NoticeLetters.CountAsync())));
        Assert.Contains("This site sends no e-mail.", (await anna.Get("/account")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("This site sends no e-mail.", (await sam.Get("/account")).Text, StringComparison.Ordinal);
    }

    private Task Round() => site.Services.GetRequiredService<NoticeMail>().Round(CancellationToken.None);

    private Task<int> Waiting() => Ask(db => db.NoticeLetters.CountAsync());

    private async Task<T> Ask<T>(Func<PracticeDb, Task<T>> ask)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<PracticeDb>());
    }
}
