using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;
using Practice.Web.Hosting.Secrets;

namespace Practice.Web.Tests.Accounts;

public sealed class ASecretIsTriedOnlySoOften : IAsyncLifetime
{
    private readonly PracticeApp app = new();
    private Visitor anna = null!;

    public async Task InitializeAsync() => anna = await app.Visitor().BecomesAccount("anna@example.org");

    public Task DisposeAsync() => app.DisposeAsync().AsTask();

    [Theory]
    [InlineData("12:00", "\\d\\d:\\d\\d")]
    [InlineData("23:50", "\\d{1,2} [A-Z][a-z]+ \\d{4}, 00:0\\d")]
    public async Task An_account_is_closed_after_ten_wrong_passwords_and_opens_again_when_it_said_so(string now, string then)
    {
        app.Clock.AdvanceTo(TimeOnly.Parse(now, CultureInfo.InvariantCulture));
        var visitor = app.Visitor();
        for (var tries = 0; tries < Limit.PasswordOfAccount.Tries; tries++)
            Assert.Equal(HttpStatusCode.BadRequest, (await visitor.SignIn("anna@example.org", "not the right one")).Status);

        var refused = await visitor.SignIn("ANNA@example.org");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Matches($"Too many tries Nothing was looked at. Try again at {then}", refused.Text);
        var wait = refused.Response.Headers.RetryAfter!.Delta!.Value;
        Assert.InRange(wait, TimeSpan.FromMinutes(13), TimeSpan.FromMinutes(15));
        // From another browser too; and whoever is signed in already stays so.
        Assert.Equal(HttpStatusCode.TooManyRequests, (await app.Visitor().SignIn("anna@example.org")).Status);
        Assert.Equal(HttpStatusCode.OK, (await anna.Get("/account")).Status);

        app.Clock.Advance(wait);
        Assert.Equal("/answers", (await visitor.SignIn("anna@example.org")).Location);
    }

    [Fact]
    public async Task Many_at_once_are_no_way_round()
    {
        var visitors = Enumerable.Range(0, 24).Select(_ => app.Visitor()).ToList();
        var replies = await Task.WhenAll(visitors.Select(visitor => visitor.SignIn("anna@example.org", "not the right one")));
        Assert.Equal(Limit.PasswordOfAccount.Tries, replies.Count(reply => reply.Status == HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task A_right_password_starts_the_count_afresh()
    {
        var visitor = app.Visitor();
        for (var round = 0; round < 3; round++)
        {
            for (var tries = 1; tries < Limit.PasswordOfAccount.Tries; tries++)
                await visitor.SignIn("anna@example.org", "not the right one");
            Assert.Equal("/answers", (await visitor.SignIn("anna@example.org")).Location);
            await visitor.SignOut();
        }
    }

    [Theory]
    [InlineData("/account/e-mail", "Input.Email", "new@example.org", "Input.Password")]
    [InlineData("/account/password", "Input.NewPassword", "nine small red houses", "Input.Password")]
    [InlineData("/account/delete", "x", "y", "Input.Password")]
    public async Task So_is_every_page_that_asks_for_the_password(string address, string other, string value, string password)
    {
        for (var tries = 0; tries < Limit.PasswordOfAccount.Tries; tries++)
            Assert.Equal(HttpStatusCode.BadRequest, (await anna.Send(address, other, value, password, "not the right one")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await anna.Send(address, other, value, password, Visitor.Password)).Status);
        // Signing in is counted by itself.
        Assert.Equal("/answers", (await app.Visitor().SignIn("anna@example.org")).Location);
    }

    [Theory]
    [InlineData("/account/e-mail", "Input.Email", "new@example.org", "/account")]
    [InlineData("/account/password", "Input.NewPassword", "nine small red houses", "/account")]
    [InlineData("/account/delete", "x", "y", "/account/data")]
    public async Task Who_tries_to_sign_in_as_somebody_keeps_them_from_nothing(string address, string other, string value, string next)
    {
        var visitor = app.Visitor();
        for (var tries = 0; tries <= Limit.PasswordOfAccount.Tries; tries++)
            await visitor.SignIn("anna@example.org", "not the right one");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await visitor.SignIn("anna@example.org")).Status);
        Assert.Equal(next, (await anna.Send(address, other, value, "Input.Password", Visitor.Password)).Location);
    }

    [Fact]
    public async Task Which_emails_are_taken_is_told_ten_times_in_an_hour_however_often_the_password_is_right()
    {
        await app.Visitor().BecomesAccount("bert@example.org");
        for (var tries = 0; tries < 10; tries++)
        {
            Assert.Contains("can't be taken", (await Ask()).Text, StringComparison.Ordinal);
            await app.Visitor().SignIn("anna@example.org");
        }

        app.Clock.Advance(Limit.PasswordOfAccount.Within + TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Ask()).Status);
        app.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.BadRequest, (await Ask()).Status);

        Task<Page> Ask() => anna.Send("/account/e-mail", "Input.Email", "bert@example.org", "Input.Password", Visitor.Password);
    }

    [Fact]
    public void An_address_is_counted_over_all_the_accounts_it_tries_and_another_is_not()
    {
        var clock = new Clock();
        var attempts = new Attempts(clock);
        (Limit, string) from = (Limit.PasswordFromAddress, "192.0.2.1"), elsewhere = (Limit.PasswordFromAddress, "192.0.2.2");
        for (var tries = 0; tries < Limit.PasswordFromAddress.Tries; tries++)
            Assert.Null(attempts.Take(Limit.PasswordOfAccount.For($"{tries}@example.org"), from));

        var until = attempts.Take(Limit.PasswordOfAccount.For("one.more@example.org"), from)!.Value;
        Assert.Null(attempts.Take(Limit.PasswordOfAccount.For("one.more@example.org"), elsewhere));
        clock.Advance(until - clock.GetUtcNow().UtcDateTime + TimeSpan.FromTicks(1));
        Assert.Null(attempts.Take(Limit.PasswordOfAccount.For("one.more@example.org"), from));
    }

    [Fact]
    public void A_try_that_is_refused_by_one_limit_is_not_counted_by_the_other()
    {
        var attempts = new Attempts(new Clock());
        (Limit Limit, string Who) small = (new("small", 1, TimeSpan.FromHours(1)), "a"), large = (new("large", 3, TimeSpan.FromHours(1)), "b");
        Assert.Null(attempts.Take(small, large));
        Assert.NotNull(attempts.Take(small, large));
        Assert.NotNull(attempts.Take(small, large));
        Assert.Null(attempts.Take(large));
        Assert.Null(attempts.Take(large));
        Assert.NotNull(attempts.Take(large));
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void An_address_is_one_with_those_that_its_owner_has_too(string one, string other, bool same) =>
        Assert.Equal(same, From(one) == From(other));

    private static (Limit, string) From(string address)
    {
        var visit = new DefaultHttpContext();
        visit.Connection.RemoteIpAddress = IPAddress.Parse(address);
        return Limit.PasswordFromAddress.For(visit);
    }
}
