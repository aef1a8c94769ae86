using Microsoft.Playwright;
using Practice.Web.Tests;

namespace Practice.Browser.Tests;

/// <summary>Pictures in the ignored folder screenshots/, for whoever looks at the pages. In CI nobody does: there only a story that fails leaves one.</summary>
internal static class Pictures
{
    public static bool AreTaken { get; } = Environment.GetEnvironmentVariable("CI") is null;

    public static Task Take(this IPage page, string name, bool isWhole = true) => AreTaken ? Keep(page, name, isWhole) : Task.CompletedTask;

    /// <summary>For a page in trouble, which may never hold still: no picture is better than one that hides what went wrong.</summary>
    public static async Task TryToKeep(IPage page, string name)
    {
        try
        {
            await Keep(page, name);
        }
        catch (Exception gone) when (gone is PlaywrightException or TimeoutException)
        {
            Console.Error.WriteLine($"There is no picture of {name}: {gone.Message.Split('\n')[0]}");
        }
    }

    public static Task Keep(IPage page, string name, bool isWhole = true) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "screenshots", name + ".png"), FullPage = isWhole, Animations = ScreenshotAnimations.Disabled });
}
