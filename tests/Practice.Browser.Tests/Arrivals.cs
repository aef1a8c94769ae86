using Microsoft.Playwright;

namespace Practice.Browser.Tests;

/// <summary>
/// Waits that ask the page again and again. Playwright's wait for the load event hears it once,
/// and on a busy machine has waited in vain for one that was long past.
/// </summary>
public static class Arrivals
{
    public static async Task Arrives(this IPage page, string address)
    {
        await page.WaitForURLAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        await page.IsLoaded();
    }

    public static async Task Arrives(this IPage page, System.Text.RegularExpressions.Regex address)
    {
        await page.WaitForURLAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        await page.IsLoaded();
    }

    public static Task IsLoaded(this IPage page) =>
        Assertions.Expect(page.Locator("html")).ToHaveJSPropertyAsync("ownerDocument.readyState", "complete");
}
