using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Practice.Data;
using Practice.Web.Hosting.Mail;
using Practice.Web.Hosting.Secrets;
using Practice.Web.Tests.Sharing;

namespace Practice.Web.Tests.Accounts;

/// <summary>Anybody can register with anybody's e-mail; notices are mailed only where somebody said that it is theirs.</summary>
public sealed class AnEmailIsProven : IAsyncLifetime
{
    private readonly MailServer mail = new();
    private readonly PracticeApp app = new();
    private WebApplicationFactory<Program> site = null!;
    private Visitor sam = null!;

    public async Task InitializeAsync()
    {
        site = app.With(mail);
        sam = await PracticeApp.Visitor(site).BecomesAccount("sam@example.org");
    }

    public async Task DisposeAsync()
    {
        await site.DisposeAsync();
        await app.DisposeAsync();
        await mail.DisposeAsync();
    }

    [Fact]
    public async Task A_letter_asks_and_looking_at_its_link_proves_nothing_and_its_button_does_once()
    {
        var letter = await mail.Next();
        Assert.Contains("RCPT TO:<sam@example.org>", letter, StringComparison.Ordinal);
        Assert.Contains("within 48 hours", letter, StringComparison.Ordinal);
        var link = letter[letter.IndexOf("/account/prove?link=", StringComparison.Ordinal)..].Split('\n')[0];
        var anybody = PracticeApp.Visitor(site);
        Assert.Contains("It is my e-mail", (await anybody.Get(link)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await anybody.Post(link, [])).Status);
        Assert.Contains("leads nowhere any more", (await anybody.Send(link + "x")).Text, StringComparison.Ordinal);
        Assert.Contains("sam@example.org is not proven yet", (await sam.Get("/account")).Text, StringComparison.Ordinal);

        Assert.Contains("Notices come to sam@example.org from now on", (await anybody.Send(link)).Text, StringComparison.Ordinal);
        Assert.Contains("sam@example.org is proven", (await sam.Get("/account")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Send the e-mail again", (await sam.Get("/account")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await anybody.Send(link)).Status);
        Assert.Contains("leads nowhere any more", (await anybody.Get(link)).Text, StringComparison.Ordinal);
        await using var zip = new ZipArchive(await sam.Http.GetStreamAsync("/account/practice.zip"));
        using var person = new StreamReader(await zip.GetEntry("person.json")!.OpenAsync());
        Assert.Contains("emailProvenAt", await person.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notices_are_mailed_only_to_a_proven_email_and_not_to_another_one_in_its_place()
    {
        var proof = await mail.NextProof();
        var shared = await sam.Share(await sam.WriteAndCheck(Answers.Good));
        await PracticeApp.Visitor(site).Comments(shared, "Good.");
        Assert.Equal((1, 0), (await Ask(db => db.Notices.CountAsync()), await Ask(db => db.NoticeLetters.CountAsync())));
        await sam.Send(proof);
        await sam.Send("/notices/read");
        await PracticeApp.Visitor(site).Comments(shared, "Better.");
        Assert.Equal(1, await Ask(db => db.NoticeLetters.CountAsync()));

        // What waits for the old e-mail does not go to the new one.
        await ChangesEmail("victim@example.org");
        await Round();
        Assert.Equal(0, await Ask(db => db.NoticeLetters.CountAsync()));
        Assert.Contains("/account/prove", await mail.Next(), StringComparison.Ordinal);
        Assert.Equal(2, mail.Count);
    }

    [Fact]
    public async Task Another_email_is_not_proven_by_the_link_of_the_one_before_nor_by_having_been_proven()
    {
        var old = await mail.NextProof();
        await ChangesEmail("sam@example.com");
        Assert.Equal(HttpStatusCode.BadRequest, (await sam.Send(old)).Status);
        await sam.Proves(mail);
        Assert.Contains("sam@example.com is proven", (await sam.Get("/account")).Text, StringComparison.Ordinal);
        await ChangesEmail("sam@example.org");
        Assert.Contains("sam@example.org is not proven yet", (await sam.Get("/account")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await sam.Send(old)).Status);
        // Nobody else has it now, proven or not.
        var other = PracticeApp.Visitor(site);
        await other.Register("SAM@example.org", "nine small red houses");
        Assert.Equal(HttpStatusCode.BadRequest, (await other.SignIn("sam@example.org", "nine small red houses")).Status);
    }

    [Fact]
    public async Task A_link_ends_after_its_time_and_another_is_sent_only_so_often()
    {
        var first = await mail.NextProof();
        app.Clock.Advance(ProofLinks.Lasts + TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.BadRequest, (await sam.Send(first)).Status);
        for (var tries = 0; tries < Limit.ProofToEmail.Tries; tries++)
            Assert.Equal("/account", (await sam.Send("/account/proof")).Location);
        var refused = await sam.Send("/account/proof");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Contains("Enough e-mails for now", refused.Text, StringComparison.Ordinal);
        // Whoever registers with it anew floods nobody either, and reads nothing else than before.
        Assert.Equal("/account/sign-in", (await PracticeApp.Visitor(site).Register("sam@example.org")).Location);
        // A letter that is not written yet when the e-mail is proven is not sent.
        await mail.Next();
        await mail.Next();
        await sam.Proves(mail);
        Assert.Equal("/account#mail", (await sam.Send("/account/proof")).Location);
        app.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal("/account#mail", (await sam.Send("/account/proof")).Location);
        Assert.Contains("sam@example.org is proven", (await sam.Get("/account")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_sets_a_password_by_an_email_has_read_it()
    {
        await mail.Next();
        var owner = PracticeApp.Visitor(site);
        await owner.Send("/account/forgotten", "Input.Email", "sam@example.org");
        var letter = await mail.Next();
        var link = letter[letter.IndexOf("/account/reset?link=", StringComparison.Ordinal)..].Split('\n')[0];
        await owner.Send(link, "Input.Password", "nine small red houses");
        Assert.True(await Ask(db => db.Users.Select(person => person.EmailProvenAt != null).SingleAsync()));
    }

    [Fact]
    public async Task Whoever_proves_while_the_email_changes_is_overtaken()
    {
        await Ask(async db =>
        {
            var person = await db.Users.SingleAsync();
            await Ask(async other =>
            {
                (await other.Users.SingleAsync()).TakeEmail("victim@example.org");
                return await other.SaveChangesAsync();
            });
            person.ProveEmail(DateTime.UtcNow);
            Assert.False(await db.TrySaveAsync());
            return 0;
        });
        await Ask(async db =>
        {
            var person = await db.Users.SingleAsync();
            await Ask(async other =>
            {
                (await other.Users.SingleAsync()).ProveEmail(DateTime.UtcNow);
                return await other.SaveChangesAsync();
            });
            person.TakeEmail("sam@example.org");
            Assert.False(await db.TrySaveAsync());
            return 0;
        });
    }

    [Fact]
    public async Task Where_no_mail_is_sent_nothing_is_said_of_it()
    {
        await using var plain = new PracticeApp();
        var anna = await plain.Visitor().BecomesAccount("anna@example.org");
        Assert.DoesNotContain("proven", (await anna.Get("/account")).Text, StringComparison.Ordinal);
        Assert.Equal("/account#mail", (await anna.Send("/account/proof")).Location);
        await anna.Send("/account/e-mail", "Input.Email", "anna@example.com", "Input.Password", Visitor.Password);
        Assert.DoesNotContain("on its way", (await anna.Get("/account")).Text, StringComparison.Ordinal);
    }

    private async Task ChangesEmail(string email) =>
        Assert.Equal("/account", (await sam.Send("/account/e-mail", "Input.Email", email, "Input.Password", Visitor.Password)).Location);

    private Task Round() => site.Services.GetRequiredService<NoticeMail>().Round(CancellationToken.None);

    private async Task<T> Ask<T>(Func<PracticeDb, Task<T>> ask)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<PracticeDb>());
    }
}
