using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Practice.Data;
using Practice.Web.Commands.Demo;
using Practice.Web.Hosting;

namespace Practice.Browser.Tests;

/// <summary>
/// A coach and a seeker of a site that is in full use follow every link that leads to another kind of page of groups, drafts
/// and reviews. By day, and by night on the narrowest phone, axe finds nothing moderate or worse there, the markup is sound, and
/// nothing scrolls sideways.
/// </summary>
public sealed partial class EveryPageOfCoachesAndSeekers : IAsyncLifetime
{
    private readonly LiveSite live = new();
    private Filled? filled;

    public async Task InitializeAsync()
    {
        await live.InitializeAsync();
        if (live.Address.Length == 0)
            return;
        await using var scope = live.App.Services.CreateAsyncScope();
        var (services, hasher) = (scope.ServiceProvider, new PasswordHasher<Person>());
        filled = await DemoSite.Fill(services.GetRequiredService<PracticeDb>(), services.GetRequiredService<LiveContent>().Now().Library,
            new(Seekers: 8, Coaches: 2, Drafts: 120), live.App.Clock.GetUtcNow().UtcDateTime, hasher.HashPassword);
    }

    public Task DisposeAsync() => live.DisposeAsync();

    [BrowserFact]
    public Task Of_a_coach() => Follow(filled!.Coach, ["/coach", "/coach/returned", "/notices"], ["/coach/groups/{id}", "/coach/groups/{id}/insight", "/coach/groups/{id}/close", "/coach/reviews/{id}", "/coach/insight", "/coach/comments"]);

    [BrowserFact]
    public Task Of_a_seeker() => Follow(filled!.Seeker, ["/answers", "/groups", "/notices"], ["/answers/{id}/drafts/{id}", "/answers/{id}/drafts/{id}/share", "/groups/{id}", "/groups/{id}/leave"],
        also: address => KindOf(address) == "/answers/{id}/drafts/{id}" ? [$"{address}/hand-in"] : []);

    private async Task Follow(string email, string[] from, string[] among, Func<string, string[]>? also = null)
    {
        var page = await live.Open();
        await Story.Tell(page, async () =>
        {
            await page.GotoAsync("/account/sign-in");
            await page.GetByLabel("E-mail").FillAsync(email);
            await page.GetByLabel("Password").FillAsync(DemoSite.Password);
            await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
            await page.Arrives(SignedIn());
            var (seen, open) = (new HashSet<string>(from), new Queue<string>(from));
            while (open.TryDequeue(out var address))
            {
                var answer = await page.GotoAsync(address);
                Assert.Equal((address, 200), (address, answer!.Status));
                await page.LooksWell($"{email.Split('@')[0]}-{KindOf(address).Trim('/').Replace('/', '-')}", [Look.ByDay, Look.OnThePhoneByNight]);
                var links = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('main a[href]')].filter((a) => a.origin === location.origin).map((a) => a.pathname)");
                foreach (var next in links.Concat(also?.Invoke(address) ?? []))
                    if (IsTheirs().IsMatch(next) && seen.Add(KindOf(next)))
                        open.Enqueue(next);
            }

            Assert.Empty(among.Except(seen));
        }, $"every-page-of-{email.Split('@')[0]}");
    }

    /// <summary>The address with what differs from one row to the next left out.</summary>
    private static string KindOf(string address) => Ids().Replace(address, "/{id}");

    [GeneratedRegex("/(answers|coach)$")]
    private static partial Regex SignedIn();

    [GeneratedRegex("^/(coach|groups|notices)(/|$)(?!.*[.]csv$)|^/answers/[^/]+/drafts/[0-9]+(/(hand-in|share))?$")]
    private static partial Regex IsTheirs();

    [GeneratedRegex("/([0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+)(?=/|$)")]
    private static partial Regex Ids();
}
