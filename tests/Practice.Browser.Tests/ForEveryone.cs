using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Practice.Browser.Tests;

/// <summary>What every page owes everyone: nothing that axe finds moderate or worse, clean markup, and no scrolling sideways.</summary>
internal static class ForEveryone
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static async Task IsForEveryone(this IPage page)
    {
        await page.HasNoBarrier();
        await page.FitsItsWindow();
    }

    public static async Task HasNoBarrier(this IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(Axe);
        Assert.Empty((await page.EvaluateAsync<string[]>("""
            async () => (await axe.run({ resultTypes: ['violations'] })).violations
              .filter(violation => ['moderate', 'serious', 'critical'].includes(violation.impact))
              .map(violation => `${violation.id} at ${violation.nodes.map(node => node.html).join(', ')}`)
            """)).Select(barrier => $"{page.Url} at {page.ViewportSize?.Width}: {barrier}"));
    }

    /// <summary>As <see cref="IsForEveryone"/>, but for what axe can't judge: colours that the browser forces.</summary>
    public static async Task FitsItsWindow(this IPage page)
    {
        Assert.Empty((await Markup.FaultsIn(page)).Select(fault => $"{page.Url}: {fault}"));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"{page.Url} scrolls sideways at {page.ViewportSize?.Width}");
    }
}
