using System.Net;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Web.Hosting;

namespace Practice.Web.Tests.Accounts;

public sealed class AGuestRegisters : IAsyncLifetime
{
    private readonly PracticeApp app = new();
    private Visitor visitor = null!;

    public Task InitializeAsync()
    {
        visitor = app.Visitor();
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => app.DisposeAsync().AsTask();

    [Fact]
    public async Task Three_answers_are_there_after_registering_after_signing_out_and_in_again_and_on_another_device()
    {
        string[] addresses = [await visitor.Write(Answers.Good), await visitor.Write(Answers.Other, "off-menu"), await visitor.Write(Answers.Good, "parcel-late-for-a-birthday")];

        await visitor.Register("anna@example.org");
        foreach (var address in addresses)
            Assert.Equal(HttpStatusCode.OK, (await visitor.Get(address)).Status);
        await visitor.SignIn("Anna@Example.org");
        Assert.Contains("anna@example.org", (await visitor.Get("/answers")).Text, StringComparison.Ordinal);
        Assert.Equal("/account/sign-out", (await visitor.SignOut()).Location);
        foreach (var address in addresses)
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(address)).Status);
        await visitor.SignIn("anna@example.org");
        var phone = app.Visitor();
        await phone.SignIn("anna@example.org");

        foreach (var address in addresses)
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.Get(address)).Status);
            Assert.Equal(HttpStatusCode.OK, (await phone.Get(address)).Status);
        }

        Assert.Equal(1, await app.Ask(db => db.Users.CountAsync()));
    }

    [Fact]
    public async Task Errors_say_what_would_be_right_and_keep_the_email_but_never_the_password()
    {
        var refused = await visitor.Register("anna at example", "too short");
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("It looks like anna@example.org", refused.Text, StringComparison.Ordinal);
        Assert.Contains("It needs at least 10", refused.Text, StringComparison.Ordinal);
        Assert.Equal("anna at example", refused.Field("Input.Email"));
        Assert.DoesNotContain("too short", refused.Html, StringComparison.Ordinal);

        Assert.Contains("among the first that are tried", (await visitor.Register("anna@example.org", "Qwertyuiop")).Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.Ask(db => db.Users.CountAsync()));
    }

    [Fact]
    public async Task Who_mistyped_the_email_registers_again_with_the_right_one()
    {
        var answer = await visitor.Write(Answers.Good);
        await visitor.Register("ana@example.org");
        await visitor.BecomesAccount("anna@example.org");
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get(answer)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await app.Visitor().SignIn("ana@example.org")).Status);
    }

    [Fact]
    public async Task An_email_that_nobody_signed_in_with_is_free_again_after_a_day_and_the_work_stays_in_its_browser()
    {
        const string another = "nine small red houses";
        var answer = await visitor.Write(Answers.Good);
        await visitor.Register("anna@example.org");
        await app.Visitor().BecomesAccount("bert@example.org");
        app.Clock.Advance(TimeSpan.FromHours(23));
        await Tidy();
        var anna = app.Visitor();
        await anna.Register("anna@example.org", another);
        Assert.Equal(HttpStatusCode.BadRequest, (await anna.SignIn("anna@example.org", another)).Status);

        app.Clock.Advance(TimeSpan.FromHours(2));
        await Tidy();
        var guest = await app.Ask(db => db.Users.SingleAsync(person => db.Answers.Any(kept => kept.OwnerId == person.Id)));
        Assert.Equal((null, null, null, null, $"guest-{guest.Id:n}"), (guest.Email, guest.NormalizedEmail, guest.PasswordHash, guest.RegisteredAt, guest.UserName));
        Assert.Equal(Person.EmailKey(guest.UserName!), guest.NormalizedUserName);
        await anna.Register("anna@example.org", another);
        Assert.Equal("/answers", (await anna.SignIn("anna@example.org", another)).Location);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get(answer)).Status);
        Assert.Equal("/answers", (await app.Visitor().SignIn("bert@example.org")).Location);

        // It can still become an account, with its work.
        await visitor.BecomesAccount("anna@example.net");
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get(answer)).Status);
    }

    [Theory]
    [InlineData("a:b@c")]
    [InlineData("..@b")]
    [InlineData("a@b.")]
    [InlineData("a(b)@c.org")]
    public async Task An_email_that_nothing_can_be_sent_to_is_refused(string email)
    {
        var refused = await visitor.Register(email);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("This is no e-mail address", refused.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anna.o'neill+practice@mail.example.org")]
    [InlineData("anna@bücher.example")]
    [InlineData("änna@example.org")]
    public async Task Any_other_is_taken(string email) => await visitor.BecomesAccount(email);

    [Fact]
    public async Task Whoever_registered_with_one_that_is_refused_now_still_signs_in()
    {
        await visitor.BecomesAccount("anna@example.org");
        await app.Ask(async db =>
        {
            (await db.Users.SingleAsync()).TakeEmail("a:b@c");
            return await db.SaveChangesAsync();
        });
        Assert.Equal("/answers", (await app.Visitor().SignIn("a:b@c")).Location);
    }

    [Fact]
    public async Task Only_who_has_signed_in_is_shown_the_account()
    {
        await visitor.Register("anna@example.org");
        Assert.Equal("/account/sign-in?returnUrl=%2Faccount", new Uri(new Uri("http://localhost"), (await visitor.Get("/account")).Location).PathAndQuery);
        Assert.DoesNotContain("anna@example.org", (await visitor.Get("/answers")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_empties_the_browser_and_asks_no_guest()
    {
        await visitor.BecomesAccount("anna@example.org");
        var left = await visitor.SignOut();
        Assert.Equal(["\"storage\""], left.Response.Headers.GetValues("Clear-Site-Data"));
        Assert.Contains("You are signed out", (await visitor.Get(left.Location)).Text, StringComparison.Ordinal);

        var guest = app.Visitor();
        var answer = await guest.Write(Answers.Good);
        Assert.False((await guest.SignOut()).Response.Headers.Contains("Clear-Site-Data"));
        Assert.Equal(HttpStatusCode.OK, (await guest.Get(answer)).Status);
    }

    [Fact]
    public async Task The_name_is_kept_as_it_is_given_and_one_that_is_too_long_is_refused()
    {
        await visitor.BecomesAccount("anna@example.org");
        await visitor.Send("/account", "Input.Name", " Anna <b>B</b> ");
        Assert.Equal("Anna <b>B</b>", (await visitor.Get("/account")).Field("Input.Name"));
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.Send("/account", "Input.Name", new string('a', 81))).Status);
    }

    private Task<(int, int)> Tidy() => app.Ask(db => Tidying.Tidy(db, app.Clock.GetUtcNow().UtcDateTime, keepDays: 30));
}
