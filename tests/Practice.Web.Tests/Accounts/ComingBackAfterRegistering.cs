using System.Net;

namespace Practice.Web.Tests.Accounts;

/// <summary>Whoever has to register on the way to somewhere gets there.</summary>
public sealed class ComingBackAfterRegistering : IDisposable
{
    private const string Join = "/join/abcdefghijkmnpqr";

    private readonly PracticeApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task From_the_page_that_was_asked_for_by_registering_and_signing_in_back_to_it()
    {
        var visitor = app.Visitor();
        var register = $"/account/register?returnUrl={Uri.EscapeDataString(Join)}";
        var signIn = $"/account/sign-in?returnUrl={Uri.EscapeDataString(Join)}";
        Assert.Contains($"href=\"{signIn}\"", WebUtility.HtmlDecode((await visitor.Get(register)).Html), StringComparison.Ordinal);
        Assert.Contains($"href=\"{register}\"", WebUtility.HtmlDecode((await visitor.Get(signIn)).Html), StringComparison.Ordinal);
        var registered = await visitor.Send(register, "Input.Email", "anna@example.org", "Input.Password", Visitor.Password);
        Assert.Equal(signIn, registered.Location);
        Assert.Equal(Join, (await visitor.Send(registered.Location, "Input.Email", "anna@example.org", "Input.Password", Visitor.Password)).Location);
        // Who is signed in already goes on at once.
        Assert.Equal(Join, (await visitor.Get(register)).Location);
        Assert.Equal("/account", (await visitor.Get("/account/register")).Location);
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Nowhere_but_on_this_site(string elsewhere)
    {
        var visitor = app.Visitor();
        var query = $"?returnUrl={Uri.EscapeDataString(elsewhere)}";
        Assert.Contains("href=\"/account/sign-in\"", (await visitor.Get("/account/register" + query)).Html, StringComparison.Ordinal);
        Assert.Contains("href=\"/account/register\"", (await visitor.Get("/account/sign-in" + query)).Html, StringComparison.Ordinal);
        Assert.Equal("/account/sign-in", (await visitor.Send("/account/register" + query, "Input.Email", "anna@example.org", "Input.Password", Visitor.Password)).Location);
        Assert.Equal("/answers", (await visitor.Send("/account/sign-in" + query, "Input.Email", "anna@example.org", "Input.Password", Visitor.Password)).Location);
        Assert.Equal("/account", (await visitor.Get("/account/register" + query)).Location);
    }
}
