using System.Net;
using Practice.Web.Hosting.Secrets;

namespace Practice.Web.Tests.Accounts;

public sealed class AnAccountIsChanged : IAsyncLifetime
{
    private const string New = "nine small red houses";

    private readonly PracticeApp app = new();
    private Visitor here = null!;
    private Visitor phone = null!;

    public async Task InitializeAsync()
    {
        here = await app.Visitor().BecomesAccount("anna@example.org");
        phone = app.Visitor();
        await phone.SignIn("anna@example.org");
    }

    public Task DisposeAsync() => app.DisposeAsync().AsTask();

    [Fact]
    public async Task A_new_password_signs_every_other_browser_out_at_once()
    {
        var refused = await here.Send("/account/password", "Input.Password", "not the right one", "Input.NewPassword", New);
        Assert.Contains("This is not your password", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await phone.Get("/account")).Status);

        Assert.Equal("/account", (await here.Send("/account/password", "Input.Password", Visitor.Password, "Input.NewPassword", New)).Location);
        Assert.Equal(HttpStatusCode.OK, (await here.Get("/account")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await phone.Get("/account")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await phone.SignIn("anna@example.org")).Status);
        Assert.Equal("/answers", (await phone.SignIn("anna@example.org", New)).Location);
    }

    [Fact]
    public async Task A_new_email_is_what_one_signs_in_with_and_somebody_elses_is_not_to_be_had()
    {
        await app.Visitor().BecomesAccount("bert@example.org");
        Assert.Contains("can't be taken here", (await here.Send("/account/e-mail", "Input.Email", "Bert@example.org", "Input.Password", Visitor.Password)).Text, StringComparison.Ordinal);
        Assert.Equal("/account", (await here.Send("/account/e-mail", "Input.Email", "anna@example.com", "Input.Password", Visitor.Password)).Location);
        Assert.Contains("anna@example.com", (await here.Get("/account")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await phone.Get("/account")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await phone.SignIn("anna@example.org")).Status);
        Assert.Equal("/answers", (await phone.SignIn("anna@example.com")).Location);
    }

    [Fact]
    public async Task Signing_out_everywhere_is_at_once_and_everywhere()
    {
        Assert.Equal("/account/sign-out", (await here.Send("/account/sign-out-everywhere")).Location);
        Assert.Equal(HttpStatusCode.Redirect, (await phone.Get("/account")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await here.Get("/account")).Status);
    }

    [Fact]
    public async Task The_browser_keeps_the_sign_in_only_when_asked_to()
    {
        var visitor = app.Visitor();
        var brief = await visitor.SignIn("anna@example.org");
        Assert.DoesNotContain("expires", Cookie(brief), StringComparison.OrdinalIgnoreCase);
        await visitor.SignOut();
        var staying = await visitor.Send("/account/sign-in", "Input.Email", "anna@example.org", "Input.Password", Visitor.Password, "Input.Stay", "true");
        Assert.Contains("expires", Cookie(staying), StringComparison.OrdinalIgnoreCase);
        foreach (var attribute in (string[])["httponly", "samesite=lax"])
            Assert.Contains(attribute, Cookie(staying), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("seven tall green boats", true)]
    [InlineData("aaaaaaaabc", false)]
    [InlineData("1234567890", false)]
    [InlineData("PASSWORD1234", false)]
    [InlineData("qwertyuiop", false)]
    [InlineData("nine chars", true)]
    [InlineData("ninechars", false)]
    [InlineData("anna.example1", false)]
    [InlineData("ёжик в тумане", true)]
    public void A_password_is_long_and_none_of_the_common_ones(string password, bool isGood) =>
        Assert.Equal(isGood, Passwords.Problem(password, "anna.example@example.org") is null);

    private static string Cookie(Page page) => page.Response.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("practice=", StringComparison.Ordinal));
}
