using Microsoft.Playwright;

namespace Practice.Browser.Tests;

/// <summary>Sees a page as different people do.</summary>
internal static class Looking
{
    private const int Height = 900;

    /// <summary>
    /// In each look the page is for everyone, and leaves a picture in screenshots/ under the look's name. Afterwards it is
    /// day, and the screen wide.
    /// </summary>
    /// <param name="looks">The common ones if nothing is said.</param>
    /// <param name="also">What else holds in each look.</param>
    public static async Task LooksWell(this IPage page, string picture, IReadOnlyList<Look>? looks = null, Func<Task>? also = null)
    {
        foreach (var look in looks ?? Look.Common)
        {
            await page.IsSeen(look);
            await page.TakeWhole($"{look.Name}/{picture}");
            await (look.IsForced ? page.FitsItsWindow() : page.IsForEveryone());
            if (also is not null)
                await also();
        }

        await page.IsSeen(Look.ByDay);
    }

    public static async Task IsSeen(this IPage page, Look look)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = look.Scheme, ForcedColors = look.Forced, Media = look.Media, ReducedMotion = ReducedMotion.Reduce });
        await page.SetViewportSizeAsync(look.Width, Height);
    }

    /// <summary>In a window as high as the page: what sticks to its foot would hide the text in the middle.</summary>
    private static async Task TakeWhole(this IPage page, string name)
    {
        if (!Pictures.AreTaken)
            return;
        await page.EvaluateAsync("scrollTo(0, 0)");
        var width = page.ViewportSize!.Width;
        await page.SetViewportSizeAsync(width, await page.EvaluateAsync<int>("document.documentElement.scrollHeight"));
        await page.Take(name);
        await page.SetViewportSizeAsync(width, Height);
    }
}
