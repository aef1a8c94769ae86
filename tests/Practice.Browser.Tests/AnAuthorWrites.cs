using Practice.Web.Tests;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

/// <summary>The list of problems, open beside the editor.</summary>
public sealed class AnAuthorWrites : IDisposable
{
    private readonly ContentCopy content = new();

    public void Dispose() => content.Dispose();

    [BrowserFact]
    public async Task And_the_list_of_problems_follows()
    {
        await using var app = new PracticeApp(contentFolder: content.Path);
        app.UseKestrel(0);
        app.StartServer();
        using var playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        await using var browser = await Chromium.Launch(playwright);
        var page = await (await browser.NewContextAsync(new() { BaseURL = app.ClientOptions.BaseAddress.ToString() })).NewPageAsync();
        await Story.Tell(page, async () =>
        {
            var list = page.Locator("fresh-page");
            await page.GotoAsync("/content/problems");
            await Expect(list).ToContainTextAsync("There are none.");
            content.Change("scenarios/no-receipt.md", "kind: story", "kind: tale");
            await Expect(list).ToContainTextAsync("\"tale\" is no kind", new() { Timeout = 60_000 });
            content.Change("scenarios/no-receipt.md", "kind: tale", "kind: story");
            await Expect(list).ToContainTextAsync("There are none.", new() { Timeout = 60_000 });
        }, "author");
    }
}
