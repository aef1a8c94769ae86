using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

/// <summary>What the tests of saving have in common.</summary>
internal static class Saving
{
    public static ILocator State(this IPage page) => page.Locator("save-state");

    public static Task IsSaved(this IPage page) =>
        Expect(page.State()).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^\\s*Saved \\d\\d:\\d\\d\\s*$"));

    /// <summary>How many texts this browser keeps that the server does not have.</summary>
    public static Task<int> KeptTexts(IPage page) =>
        page.EvaluateAsync<int>("Object.keys(localStorage).filter(key => key.startsWith('practice text')).length");
}
