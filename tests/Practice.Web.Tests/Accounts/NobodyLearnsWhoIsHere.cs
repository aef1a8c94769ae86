using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Practice.Data;

namespace Practice.Web.Tests.Accounts;

/// <summary>Whether an e-mail has an account shows neither in what is said nor in how long it takes.</summary>
public sealed partial class NobodyLearnsWhoIsHere : IAsyncLifetime
{
    private readonly PracticeApp app = new();
    private readonly CountingHasher hasher = new();
    private WebApplicationFactory<Program> site = null!;

    public async Task InitializeAsync()
    {
        site = app.WithWebHostBuilder(host => host
            .UseSetting("Practice:Smtp:Host", "127.0.0.1").UseSetting("Practice:Smtp:From", "practice@example.org")
            .UseSetting("Practice:Smtp:Port", "9").UseSetting("Practice:Address", "https://practice.example.org")
            .ConfigureServices(services => services.AddSingleton<IPasswordHasher<Person>>(hasher)));
        await Somebody().BecomesAccount("anna@example.org");
    }

    public async Task DisposeAsync()
    {
        await site.DisposeAsync();
        await app.DisposeAsync();
    }

    [Theory]
    [InlineData("/account/register", 1)]
    [InlineData("/account/sign-in", 1)]
    [InlineData("/account/forgotten", 0)]
    public async Task The_reply_is_the_same_and_so_is_the_work(string address, int hashes)
    {
        var (free, freeWork) = await Try(Somebody(), address, "nobo@example.org");
        var (taken, takenWork) = await Try(Somebody(), address, "anna@example.org");
        Assert.Equal(free, taken);
        Assert.Equal((hashes, hashes), (freeWork, takenWork));
    }

    [Fact]
    public async Task The_same_holds_for_a_guest_with_answers_who_registers()
    {
        var (one, other) = (Somebody(), Somebody());
        var (mine, others) = (await one.Write(Answers.Good), await other.Write(Answers.Good));
        var (free, _) = await Try(one, "/account/register", "nobo@example.org");
        var (taken, _) = await Try(other, "/account/register", "anna@example.org");
        Assert.Equal(free, taken);
        // Neither has lost anything.
        Assert.Equal(Answers.Good, (await one.OpenForm(mine)).Text);
        Assert.Equal(Answers.Good, (await other.OpenForm(others)).Text);
    }

    [Fact]
    public async Task An_account_that_is_tried_too_often_looks_like_none_that_is()
    {
        var (free, taken) = (await TryTwelveTimes("nobo@example.org"), await TryTwelveTimes("anna@example.org"));
        Assert.Equal(free, taken);
        Assert.Contains("Too many tries", free[^1], StringComparison.Ordinal);
    }

    private async Task<List<string>> TryTwelveTimes(string email)
    {
        var (visitor, said) = (Somebody(), new List<string>());
        for (var tries = 0; tries < 12; tries++)
            said.Add((await Try(visitor, "/account/sign-in", email)).Reply);
        return said;
    }

    private Visitor Somebody() => PracticeApp.Visitor(site);

    /// <summary>Everything that whoever tries can see: status, headers, cookies by name and length, the page and the one after it.</summary>
    private async Task<(string Reply, int Hashes)> Try(Visitor visitor, string address, string email)
    {
        var token = await visitor.Token();
        var before = hasher.Count;
        var reply = await visitor.Post(address, [new("__RequestVerificationToken", token), new("Input.Email", email), new("Input.Password", "not the right one")]);
        var hashes = hasher.Count - before;
        var headers = reply.Response.Headers.Concat(reply.Response.Content.Headers)
            .Where(header => header.Key is not ("Set-Cookie" or "Content-Security-Policy" or "Practice-Person" or "Date" or "Retry-After"))
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order();
        var cookies = reply.Response.Headers.TryGetValues("Set-Cookie", out var set) ? set.Select(cookie => $"{cookie.Split('=')[0]} {cookie.Length}") : [];
        var next = reply.Location.Length > 0 ? (await visitor.Get(reply.Location)).Html : "";
        return (string.Join('\n', [reply.Status.ToString(), .. headers, .. cookies.Order(), Plain(reply.Html, email), Plain(next, email), Plain((await visitor.Get("/answers")).Html, email), Plain((await visitor.Get("/account/delete")).Html, email)]), hashes);
    }

    /// <summary>Without what is new on every page, or repeats what was typed.</summary>
    private static string Plain(string html, string email) => OfThisPage().Replace(html, "").Replace(email, "E-MAIL", StringComparison.Ordinal);

    [GeneratedRegex("""nonce="[^"]*"|<input name="__RequestVerificationToken"[^>]*>|<meta name="person"[^>]*>|(answer-|/answers/)[0-9a-f-]{36}|<time[^>]*>[^<]*</time>""")]
    private static partial Regex OfThisPage();

    private sealed class CountingHasher : PasswordHasher<Person>
    {
        private int count;

        public int Count => count;

        public override string HashPassword(Person user, string password)
        {
            Interlocked.Increment(ref count);
            return base.HashPassword(user, password);
        }

        public override PasswordVerificationResult VerifyHashedPassword(Person user, string hashedPassword, string providedPassword)
        {
            Interlocked.Increment(ref count);
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
