using Microsoft.Playwright;
using Practice.Web.Tests;
using Practice.Web.Tests.Coaching;
using Practice.Web.Tests.Coaching.Insight;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

/// <summary>
/// The pages of figures, empty and full, by day, by night, on the narrowest phone, in forced colours and on paper: axe finds
/// nothing, the markup is sound, nothing scrolls sideways or is cut off.
/// </summary>
public sealed class InsightForEveryone : IAsyncLifetime
{
    private static readonly Look[] Looks = [.. Look.Common, Look.OnThePhoneByNight, Look.InForcedColours, Look.InForcedColoursOnThePhone, Look.OnPaper];

    private readonly LiveSite live = new();
    private CoachedSite? site;

    public async Task InitializeAsync()
    {
        await live.InitializeAsync();
        if (live.Address.Length > 0)
            site = await CoachedSite.On(live.App, () => new(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(live.Address) }));
    }

    public Task DisposeAsync() => live.DisposeAsync();

    [BrowserFact]
    public async Task Empty_and_full()
    {
        var page = await live.Open();
        await Story.Tell(page, async () =>
        {
            await page.GotoAsync("/account/sign-in");
            await page.GetByLabel("E-mail").FillAsync("ben@example.org");
            await page.GetByLabel("Password").FillAsync(Visitor.Password);
            await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
            await page.Arrives("**/coach");
            await LookAtBoth(page, "empty");
            await Fill(site!);
            await LookAtBoth(page, "full");
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Where you differ most" })).ToBeVisibleAsync();
        }, "insight");
    }

    private static async Task Fill(CoachedSite site)
    {
        var now = site.App.Clock.GetUtcNow().UtcDateTime;
        for (var i = 0; i < 80; i++)
        {
            var machine = Data.Coaching.Review.Criteria.Select((criterion, place) => (criterion, level: ((i / 27) + (i * place)) % 4)).ToDictionary(level => level.criterion, level => level.level);
            var handIn = await site.HandIn("sam", now.AddDays(-i * 0.95).AddMinutes(-1), Assessed.With(machine, i % 3 != 0 ? ["hypothetical"] : []));
            if (i % 2 == 0)
                await site.Review(handIn, "ben", machine.ToDictionary(level => level.Key, level => i % 5 == 0 ? Math.Min(3, level.Value + 1) : level.Value));
        }
    }

    private async Task LookAtBoth(IPage page, string state)
    {
        foreach (var (name, address) in new[] { ("group", $"/coach/groups/{site!.Group}/insight"), ("coach", "/coach/insight") })
        {
            await page.GotoAsync(address);
            await page.LooksWell($"insight-{name}-{state}", Looks, () => NothingIsCutOff(page));
            // On paper nothing opens: the figures of the charts stand there.
            if ((name, state) != ("group", "full"))
                continue;
            await page.IsSeen(Look.OnPaper);
            await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Empathy by week" })).ToBeVisibleAsync();
            await page.IsSeen(Look.ByDay);
        }
    }

    private static async Task NothingIsCutOff(IPage page) =>
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll("main *")].filter(element => element.checkVisibility() && !element.closest(".unseen, svg, .figures, thead")).filter(element => {
              const place = element.getBoundingClientRect();
              return place.left < -1 || place.right > document.documentElement.clientWidth + 1;
            }).map(element => element.outerHTML.slice(0, 160))
            """));
}
