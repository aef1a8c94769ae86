using Microsoft.Playwright;
using Practice.Web.Tests;

namespace Practice.Browser.Tests;

/// <summary>Pictures in the ignored folder screenshots/, for whoever looks at the pages. In CI nobody does: there only a story that fails leaves one.</summary>
internal static class Pictures
{
    public static bool AreTaken { get; } = Environment.GetEnvironmentVariable("CI") is null;

    public static Task Take(this IPage page, string name, bool isWhole = true) => AreTaken ? Keep(page, name, isWhole) : Task.CompletedTask;

    public static Task Keep(IPage page, string name, bool isWhole = true) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "screenshots", name + ".png"), FullPage = isWhole, Animations = ScreenshotAnimations.Disabled });
}
