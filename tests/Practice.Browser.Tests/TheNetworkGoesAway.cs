using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

/// <summary>What was open stays usable without a network, for whoever had it open and for nobody else.</summary>
public sealed class TheNetworkGoesAway(LiveSite site) : IClassFixture<LiveSite>
{
    [BrowserFact]
    public Task The_card_and_the_answer_stay_usable_and_what_was_typed_is_saved_when_it_is_back() => Tell("offline", async page =>
    {
        await page.GotoAsync("/scenarios/no-receipt");
        await WorkerIsHere(page);
        await page.GotoAsync("/scenarios/no-receipt/answer");
        await page.GetByLabel("Action", new() { Exact = true }).FillAsync("I let him finish.");
        await page.IsSaved();
        await IsKept(page, page.Url);

        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync("/scenarios/no-receipt");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What the interviewer listens for" })).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(page.GetByLabel("Action", new() { Exact = true })).ToHaveValueAsync("I let him finish.");
        await page.GetByLabel("Result", new() { Exact = true }).FillAsync("He thanked me.");
        await Expect(page.State()).ToContainTextAsync("Not saved: kept in this browser");
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Result", new() { Exact = true })).ToHaveValueAsync("He thanked me.");
        await Expect(page.State()).ToContainTextAsync("Not saved: kept in this browser");
        Assert.NotEqual("rgba(0, 0, 0, 0)", await page.Locator(".sheet").EvaluateAsync<string>("sheet => getComputedStyle(sheet).backgroundColor"));

        await page.Context.SetOfflineAsync(false);
        await page.IsSaved();
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Result", new() { Exact = true })).ToHaveValueAsync("He thanked me.");
    });

    [BrowserFact]
    public Task Without_a_network_nobody_sees_the_pages_of_somebody_who_was_here_before() => Tell("offline-other-person", async page =>
    {
        await page.GotoAsync("/scenarios/no-receipt");
        await WorkerIsHere(page);
        await page.GotoAsync("/scenarios/no-receipt/answer");
        await page.GetByLabel("Action", new() { Exact = true }).FillAsync("Only I may read this.");
        await page.IsSaved();
        var address = page.Url;
        await IsKept(page, address);
        await page.Context.ClearCookiesAsync();
        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync(address);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "There is no connection" })).ToBeVisibleAsync();
        await page.GotoAsync("/scenarios/no-receipt");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What the interviewer listens for" })).ToBeVisibleAsync();
    });

    [BrowserFact]
    public Task Whoever_comes_next_leaves_nothing_of_the_one_before_in_the_browser() => Tell("next-person", async page =>
    {
        await page.GotoAsync("/scenarios/no-receipt");
        await WorkerIsHere(page);
        for (var person = 1; person <= 2; person++)
        {
            await page.GotoAsync("/scenarios/no-receipt/answer");
            await page.GetByLabel("Action", new() { Exact = true }).FillAsync($"Person {person}.");
            await page.IsSaved();
            await IsKept(page, page.Url);
            if (person == 1)
                await page.Context.ClearCookiesAsync();
        }

        var caches = await page.EvaluateAsync<string[]>("caches.keys()");
        Assert.Single(caches, name => name.StartsWith("practice pages", StringComparison.Ordinal) && !name.EndsWith(' '));
    });

    [BrowserFact]
    public Task With_a_network_no_page_comes_out_of_the_browser() => Tell("network-first", async page =>
    {
        await page.GotoAsync("/scenarios/no-receipt");
        await WorkerIsHere(page);
        await page.ReloadAsync();
        await page.EvaluateAsync("""
            (async () => {
              for (const name of (await caches.keys()).filter(name => name.startsWith('practice pages'))) {
                const cache = await caches.open(name);
                for (const kept of await cache.keys()) await cache.put(kept, new Response('<h1>Stale</h1>', { headers: { 'Content-Type': 'text/html' } }));
              }
            })()
            """);
        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What the interviewer listens for" })).ToBeVisibleAsync();
    });

    // Not by WaitForFunction, which evaluates strings in the page: its content security policy forbids that.
    private static Task<System.Text.Json.JsonElement?> WorkerIsHere(IPage page) => page.EvaluateAsync("""
        () => new Promise(done => navigator.serviceWorker.controller
          ? done() : navigator.serviceWorker.addEventListener('controllerchange', () => done()))
        """);

    private static Task<System.Text.Json.JsonElement?> IsKept(IPage page, string address) => page.EvaluateAsync("""
        async address => {
          while (!await caches.match(address, { ignoreVary: true })) await new Promise(requestAnimationFrame);
        }
        """, address);

    private async Task Tell(string name, Func<IPage, Task> story)
    {
        var page = await site.Open();
        await Story.Tell(page, () => story(page), name);
    }
}
