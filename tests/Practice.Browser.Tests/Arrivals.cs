using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Practice.Browser.Tests;

/// <summary>
/// Waits that ask the page again and again. Playwright's waits for an event hear it once, and on a busy machine have waited in
/// vain for one that was long past.
/// </summary>
public static class Arrivals
{
    /// <param name="address">One star stands for what is between two slashes, two for anything.</param>
    public static Task Arrives(this IPage page, string address) =>
        page.Arrives(new Regex($"^{Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}$"));

    public static async Task Arrives(this IPage page, Regex address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(address);
        await page.IsLoaded();
    }

    public static Task IsLoaded(this IPage page) =>
        Assertions.Expect(page.Locator("html")).ToHaveJSPropertyAsync("ownerDocument.readyState", "complete");
}
