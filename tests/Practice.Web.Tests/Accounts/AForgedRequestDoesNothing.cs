using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Practice.Web.Tests.Accounts;

/// <summary>Session fixation, open redirects, over-posting, requests from elsewhere.</summary>
public sealed class AForgedRequestDoesNothing : IAsyncLifetime
{
    private static readonly Uri Home = new("http://localhost/");

    private readonly PracticeApp app = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => app.DisposeAsync().AsTask();

    [Fact]
    public async Task A_cookie_from_before_registering_opens_nothing_after()
    {
        var (cookies, planted) = (new CookieContainer(), new CookieContainer());
        var victim = app.Visitor(cookies);
        var answer = await victim.Write(Answers.Good);
        Copy(cookies, planted);
        var thief = app.Visitor(planted);
        Assert.Equal(HttpStatusCode.OK, (await thief.Get(answer)).Status);
        Copy(cookies, planted);

        await victim.Register("anna@example.org");
        Assert.Equal(HttpStatusCode.NotFound, (await thief.Get(answer)).Status);
        Assert.Equal(HttpStatusCode.OK, (await victim.Get(answer)).Status);

        Copy(cookies, planted);
        await victim.SignIn("anna@example.org");
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visitor(planted).Get("/account")).Status);
        Assert.Equal(HttpStatusCode.OK, (await victim.Get("/account")).Status);
    }

    [Fact]
    public async Task A_guests_cookie_opens_nothing_after_somebody_has_signed_in_where_it_was()
    {
        await app.Visitor().BecomesAccount("anna@example.org");
        var (cookies, planted) = (new CookieContainer(), new CookieContainer());
        var victim = app.Visitor(cookies);
        var answer = await victim.Write(Answers.Good);
        Copy(cookies, planted);
        await victim.SignIn("anna@example.org");
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor(planted).Get(answer)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visitor(planted).Get("/account")).Status);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData(" //evil.example")]
    [InlineData("/\t/evil.example")]
    public async Task After_signing_in_nobody_is_led_to_another_site(string returnUrl)
    {
        var visitor = await app.Visitor().BecomesAccount("anna@example.org");
        Assert.Equal("/answers", (await visitor.Get($"/account/bring-along?returnUrl={Uri.EscapeDataString(returnUrl)}")).Location);
        await visitor.SignOut();
        Assert.Equal("/answers", (await visitor.Send($"/account/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}",
            "Input.Email", "anna@example.org", "Input.Password", Visitor.Password, "returnUrl", returnUrl)).Location);
    }

    [Fact]
    public async Task After_signing_in_the_address_that_was_asked_for_is_shown()
    {
        var visitor = await app.Visitor().BecomesAccount("anna@example.org");
        await visitor.SignOut();
        var asked = new Uri(Home, (await visitor.Get("/account/e-mail")).Location).PathAndQuery;
        Assert.Equal("/account/e-mail", (await visitor.Send(asked, "Input.Email", "anna@example.org", "Input.Password", Visitor.Password)).Location);
    }

    [Fact]
    public async Task Fields_that_no_form_has_change_nothing()
    {
        var bert = await app.Visitor().BecomesAccount("bert@example.org");
        var bertId = await app.Ask(db => db.Users.Select(person => person.Id).SingleAsync());
        string[] more = ["Input.Id", $"{bertId}", "Id", $"{bertId}", "Person.Id", $"{bertId}", "Input.EmailConfirmed", "true", "EmailConfirmed", "true", "Input.Name", "Admin",
            "Input.SecurityStamp", "known", "SecurityStamp", "known", "Input.PasswordHash", "known", "Input.CreatedAt", "2000-01-01", "Input.RegisteredAt", "2000-01-01", "LastSeenAt", "2000-01-01"];
        var anna = app.Visitor();
        await anna.Send("/account/register", ["Input.Email", "anna@example.org", "Input.Password", Visitor.Password, .. more]);

        var made = await app.Ask(db => db.Users.AsNoTracking().SingleAsync(person => person.Email == "anna@example.org"));
        Assert.NotEqual(bertId, made.Id);
        Assert.Equal((false, null), (made.IsSettled, made.Name));
        Assert.NotEqual("known", made.SecurityStamp);
        Assert.NotEqual("known", made.PasswordHash);
        Assert.True(made.CreatedAt.Year > 2000 && made.RegisteredAt!.Value.Year > 2000 && made.LastSeenAt.Year > 2000);

        await anna.SignIn("anna@example.org");
        await anna.Send("/account", ["Input.Name", "Anna", .. more[..^0].Where((_, at) => more[at - (at % 2)] != "Input.Name")]);
        await anna.Send("/account/e-mail", ["Input.Email", "anna2@example.org", "Input.Password", Visitor.Password, .. more]);
        var changed = await app.Ask(db => db.Users.AsNoTracking().SingleAsync(person => person.Id == made.Id));
        Assert.Equal(("anna2@example.org", "Anna", made.CreatedAt, made.RegisteredAt), (changed.Email, changed.Name, changed.CreatedAt, changed.RegisteredAt));
        Assert.Equal(HttpStatusCode.OK, (await bert.Get("/account")).Status);
    }

    [Theory]
    [InlineData("/account")]
    [InlineData("/account/e-mail")]
    [InlineData("/account/password")]
    [InlineData("/account/sign-out")]
    [InlineData("/account/sign-out-everywhere")]
    [InlineData("/account/bring-along")]
    [InlineData("/account/delete")]
    [InlineData("/account/register")]
    [InlineData("/account/sign-in")]
    [InlineData("/account/forgotten")]
    [InlineData("/account/reset")]
    public async Task A_form_without_its_token_is_refused(string address)
    {
        var visitor = await app.Visitor().BecomesAccount("anna@example.org");
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.Post(address, [new("Input.Email", "x@example.org"), new("Input.Password", Visitor.Password)])).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/account")).Status);
    }

    private static void Copy(CookieContainer from, CookieContainer to)
    {
        foreach (var cookie in from.GetCookies(Home).Cast<Cookie>())
            to.Add(Home, new Cookie(cookie.Name, cookie.Value, "/", "localhost"));
    }
}
