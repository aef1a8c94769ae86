using Microsoft.Playwright;
using Practice.Web.Tests;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

public sealed class TwoTabsOnOneAnswer(LiveSite site) : IClassFixture<LiveSite>
{
    [BrowserFact]
    public Task The_second_sees_both_texts_and_chooses() => Conflict(script: true);

    [BrowserFact]
    public Task The_second_sees_both_texts_and_chooses_with_script_off() => Conflict(script: false);

    [BrowserFact]
    public async Task A_text_that_was_kept_while_the_answer_changed_elsewhere_is_offered_back()
    {
        var page = await site.Open();
        await Story.Tell(page, async () =>
        {
            var address = await Write(page);
            var other = await Tab(page, address);
            await page.RouteAsync("**/answers/*", route => route.Request.Method == "POST" ? route.AbortAsync() : route.ContinueAsync());
            await page.GetByLabel("Action", new() { Exact = true }).FillAsync("I typed this and the train went into a tunnel.");
            await Expect(page.State()).ToContainTextAsync("Not saved: kept in this browser");
            await other.GetByLabel("Action", new() { Exact = true }).FillAsync("I saved this from the other tab.");
            await other.IsSaved();
            await page.UnrouteAllAsync();
            await page.ReloadAsync();

            await Expect(page.GetByLabel("Action", new() { Exact = true })).ToHaveValueAsync("I saved this from the other tab.");
            await page.GetByRole(AriaRole.Button, new() { Name = "See both versions" }).ClickAsync();
            await Choose(page, "Keep both");
            await Expect(page.GetByLabel("Action", new() { Exact = true })).ToHaveValueAsync("I saved this from the other tab.\n\nI typed this and the train went into a tunnel.");
            await Expect(page.GetByText("See both versions")).ToHaveCountAsync(0);
            Assert.Equal(0, await Saving.KeptTexts(page));
        }, "kept-and-changed");
    }

    private async Task Conflict(bool script)
    {
        var page = await site.Open(script);
        await Story.Tell(page, async () =>
        {
            var address = await Write(page);
            var other = await Tab(page, address);
            await other.GetByLabel("Action", new() { Exact = true }).FillAsync("I saved this there.");
            await Save(other);
            await page.GetByLabel("Action", new() { Exact = true }).FillAsync("I typed this here.");
            await (script ? page.GetByRole(AriaRole.Button, new() { Name = "See both versions" }) : page.GetByRole(AriaRole.Button, new() { Name = "Save" })).ClickAsync();

            await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("changed in another tab");
            await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Action" })).ToContainTextAsync("I typed this here.");
            await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Action" })).ToContainTextAsync("I saved this there.");
            await Choose(page, "Keep what I typed here");
            await Expect(page.GetByLabel("Action", new() { Exact = true })).ToHaveValueAsync("I typed this here.");
            await page.GetByLabel("Action", new() { Exact = true }).FillAsync("I typed this here, and more.");
            await Save(page);
            await page.ReloadAsync();
            await Expect(page.GetByLabel("Action", new() { Exact = true })).ToHaveValueAsync("I typed this here, and more.");
        }, $"two-tabs-script-{script}");
    }

    private static async Task Choose(IPage page, string choice)
    {
        await page.GetByRole(AriaRole.Group, new() { Name = "Action" }).GetByLabel(choice).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save what I chose" }).ClickAsync();
        await page.Arrives("**/answers/*");
    }

    private static async Task<string> Write(IPage page)
    {
        await page.GotoAsync("/scenarios/no-receipt/answer");
        await page.GetByLabel("Situation", new() { Exact = true }).FillAsync(Answers.Good.Situation);
        await page.GetByLabel("Action", new() { Exact = true }).FillAsync("I let him finish.");
        await Save(page);
        return page.Url;
    }

    private static async Task<IPage> Tab(IPage page, string address)
    {
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(address);
        return other;
    }

    private static async Task Save(IPage page)
    {
        await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync(),
            response => response.Request.Method == "POST");
        await page.Arrives("**/answers/*");
        await page.IsSaved();
    }
}
