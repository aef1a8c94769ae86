using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Practice.Browser.Tests;

/// <summary>
/// What comes over the wire when somebody opens the writing room for the first time, headers and all. The program as it is
/// published sends its files packed; here they come as they are, and are reckoned as if they were packed.
/// </summary>
public sealed class TheFirstLoad(LiveSite site) : IClassFixture<LiveSite>
{
    private const int MostBytes = 60_000;

    [BrowserFact]
    public async Task Is_light_comes_from_this_site_alone_and_asks_for_nothing_that_the_page_does_not_name()
    {
        var page = await site.Open();
        await Story.Tell(page, async () =>
        {
            var (responses, addresses) = (new List<IResponse>(), new List<string>());
            page.Response += (_, response) => responses.Add(response);
            page.Request += (_, request) => addresses.Add(request.Url);
            await page.GotoAsync("/scenarios/no-receipt/answer", new() { WaitUntil = WaitUntilState.NetworkIdle });

            Assert.All(addresses, address => Assert.StartsWith(site.Address, address, StringComparison.Ordinal));
            var named = await page.APIRequest.GetAsync(page.Url);
            var html = await named.TextAsync();
            // The worker is put in place by script, when all else is there.
            foreach (var address in addresses.Skip(1).Select(address => new Uri(address).AbsolutePath).Where(address => address != "/worker.js"))
                Assert.Contains($"\"{address}\"", html, StringComparison.Ordinal);
            Assert.All(addresses.Where(address => Regex.IsMatch(address, @"\.(css|js|svg)$") && !address.EndsWith("/worker.js", StringComparison.Ordinal)),
                address => Assert.Matches(@"\.[a-z0-9]{10}\.(css|js|svg)$", address));
            var bytes = 0;
            foreach (var response in responses)
                bytes += await Sent(response);
            Assert.InRange(bytes, 10_000, MostBytes);
        }, "first-load");
    }

    private static async Task<int> Sent(IResponse response)
    {
        var sizes = await response.Request.SizesAsync();
        var body = await response.BodyAsync();
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        Assert.True(BrotliEncoder.TryCompress(body, packed, out var length, quality: 11, window: 22));
        return sizes.ResponseHeadersSize + Math.Min(length, sizes.ResponseBodySize);
    }

    [BrowserFact]
    public async Task A_button_that_takes_its_time_shows_that_it_is_at_work()
    {
        var page = await site.Open();
        await Story.Tell(page, async () =>
        {
            var held = new TaskCompletionSource();
            await page.GotoAsync("/scenarios/no-receipt/answer");
            await page.GetByLabel("Action", new() { Exact = true }).FillAsync("I let him finish before I said a word.");
            await page.IsSaved();
            await page.RouteAsync("**/drafts", async route =>
            {
                await held.Task;
                await route.ContinueAsync();
            });
            var button = page.GetByRole(AriaRole.Button, new() { Name = "Check my answer" });
            await button.ClickAsync();
            await Assertions.Expect(button).ToHaveAttributeAsync("aria-busy", "true");
            held.SetResult();
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What would make it stronger" })).ToBeVisibleAsync();
            await Assertions.Expect(button).Not.ToHaveAttributeAsync("aria-busy", "true");
        }, "at-work");
    }
}
