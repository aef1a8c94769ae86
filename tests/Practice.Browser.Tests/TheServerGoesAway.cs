using Practice.Web.Tests;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

/// <summary>The real program, killed while somebody types, and started again.</summary>
public sealed class TheServerGoesAway(LiveSite site) : IClassFixture<LiveSite>, IDisposable
{
    private readonly string dataFolder = Scratch.Folder("away");
    private RunningProgram? program;

    public void Dispose() => program?.Dispose();

    [BrowserFact]
    public async Task What_is_typed_meanwhile_is_saved_once_when_it_is_back()
    {
        program = await RunningProgram.Start(dataFolder);
        var page = await site.Open(address: program.Address);
        await Story.Tell(page, async () =>
        {
            await page.GotoAsync("/scenarios/no-receipt/answer");
            await page.GetByLabel("Action", new() { Exact = true }).PressSequentiallyAsync("I let him finish.");
            await Expect(page.Locator("save-state")).ToContainTextAsync("Saved");

            program.Kill();
            await page.GetByLabel("Action", new() { Exact = true }).PressSequentiallyAsync(" I asked what he needed.");
            await Expect(page.Locator("save-state")).ToHaveTextAsync("Not saved: kept in this browser, trying again");
            await page.GetByLabel("Result", new() { Exact = true }).PressSequentiallyAsync("He thanked me.");
            program = await RunningProgram.Start(dataFolder, program.Address.Port);

            await Expect(page.Locator("save-state")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^\\s*Saved \\d\\d:\\d\\d\\s*$"));
            await Expect(page.GetByLabel("Result", new() { Exact = true })).ToBeFocusedAsync();
            Assert.Equal(0, await Saving.KeptTexts(page));
            await page.ReloadAsync();
            await Expect(page.GetByLabel("Action", new() { Exact = true })).ToHaveValueAsync("I let him finish. I asked what he needed.");
            await Expect(page.GetByLabel("Result", new() { Exact = true })).ToHaveValueAsync("He thanked me.");
            await page.GotoAsync("/answers");
            await Expect(page.Locator(".answer-list > li")).ToHaveCountAsync(1);
        }, "server-killed");
    }

    [BrowserFact]
    public async Task A_first_answer_that_never_reached_it_is_back_in_its_boxes_and_saved_after_the_browser_was_closed()
    {
        program = await RunningProgram.Start(dataFolder);
        var page = await site.Open(address: program.Address);
        await Story.Tell(page, async () =>
        {
            await page.GotoAsync("/scenarios/no-receipt/answer");
            program.Kill();
            await page.GetByLabel("Action", new() { Exact = true }).FillAsync("I let him finish.");
            await Expect(page.Locator("save-state")).ToContainTextAsync("Not saved: kept in this browser");
            var context = page.Context;
            await page.CloseAsync();

            program = await RunningProgram.Start(dataFolder, program.Address.Port);
            page = await context.NewPageAsync();
            await page.GotoAsync("/scenarios/no-receipt/answer");
            await Expect(page.GetByLabel("Action", new() { Exact = true })).ToHaveValueAsync("I let him finish.");
            await Expect(page.GetByText("is back in its boxes.")).ToBeVisibleAsync();
            await Expect(page.Locator("save-state")).ToContainTextAsync("Saved");
            await page.GotoAsync("/answers");
            await Expect(page.Locator(".answer-list > li")).ToHaveCountAsync(1);
        }, "first-answer-kept");
    }
}
