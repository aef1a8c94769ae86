using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

public sealed class FindingACard(LiveSite site) : IClassFixture<LiveSite>
{
    [BrowserFact]
    public Task On_a_narrow_phone() => Find(script: true, width: 320);

    [BrowserFact]
    public Task On_a_narrow_phone_with_script_off() => Find(script: false, width: 320);

    [BrowserFact]
    public Task On_a_wide_screen_with_the_filters_open() => Find(script: false, width: 1280);

    private async Task Find(bool script, int width)
    {
        var page = await site.Open(script, width);
        await Story.Tell(page, async () =>
        {
            await page.GotoAsync("/");
            await page.GetByRole(AriaRole.Link, new() { Name = "cards", Exact = false }).Last.ClickAsync();
            await Choose(page, "Cashier", width);
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "cards for Cashier" })).ToBeVisibleAsync();
            await page.GetByLabel("Search titles, questions and settings").FillAsync("receipt");
            await page.GetByLabel("Search titles, questions and settings").PressAsync("Enter");
            await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/scenarios\?role=cashier&q=receipt$"));
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "1 card for Cashier, “receipt”" })).ToBeVisibleAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Take out Cashier" }).ClickAsync();
            await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/scenarios\?q=receipt$"));
            await page.GetByRole(AriaRole.Link, new() { Name = "Walk me through a time you had to refuse" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Answer this" })).ToBeVisibleAsync();
        }, $"finding-{script}-{width}");
    }

    /// <summary>On a phone the filters are folded; beside the cards they stand open.</summary>
    private static async Task Choose(IPage page, string value, int width)
    {
        var filter = page.GetByRole(AriaRole.Navigation, new() { Name = "Filters" }).GetByRole(AriaRole.Link, new() { Name = value });
        if (width < 960)
        {
            await Expect(filter).Not.ToBeVisibleAsync();
            await page.Locator("summary", new() { HasText = "Filters" }).ClickAsync();
        }

        await filter.ClickAsync();
    }
}
