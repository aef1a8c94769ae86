using Microsoft.Playwright;
using Practice.Web.Tests;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

/// <summary>Where the report on a checked answer is in the writing room, and that nothing else moves when it comes.</summary>
public sealed class TheReportStandsBesideTheSheet(LiveSite site) : IClassFixture<LiveSite>
{
    [BrowserFact]
    public Task Beside_it_on_a_wide_screen() => Check(1280, isBeside: true);

    [BrowserFact]
    public Task Below_it_on_a_narrower_one() => Check(1000, isBeside: false);

    [BrowserFact]
    public Task Below_it_on_a_phone() => Check(320, isBeside: false);

    [BrowserFact]
    public Task The_card_stays_in_view_while_the_report_is_scrolled_and_the_sheet_too() => Tell("card-in-view", 1280, true, async page =>
    {
        await Write(page);
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(Report(page).GetByRole(AriaRole.Heading, new() { Name = "Levels" })).ToBeAttachedAsync();
        var before = await page.EvaluateAsync<double>("scrollY");
        await Report(page).GetByText("Show the levels").ScrollIntoViewIfNeededAsync();
        Assert.Equal(before, await page.EvaluateAsync<double>("scrollY"));
        await page.GetByLabel("Result", new() { Exact = true }).FocusAsync();
        await page.EvaluateAsync("scrollTo(0, 500)");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(Report(page).GetByText("Show the levels")).ToBeInViewportAsync();
    });

    [BrowserFact]
    public Task With_script_off_it_stands_there_when_somebody_writes_on() => Tell("beside-no-script", 1280, false, async page =>
    {
        await Write(page);
        await Expect(page.GetByText("The report will stand here")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Write on" }).ClickAsync();
        await Expect(Report(page).GetByRole(AriaRole.Link, new() { Name = "Report on draft 1" })).ToBeVisibleAsync();
        await Expect(Report(page).GetByRole(AriaRole.Heading, new() { Name = "What would make it stronger" })).ToBeInViewportAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Write on" })).ToHaveCountAsync(0);
        await Expect(page.GetByText("The report will stand here")).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
    });

    private Task Check(int width, bool isBeside) => Tell($"in-place-{width}", width, true, async page =>
    {
        await Write(page);
        await page.IsSaved();
        var action = page.GetByLabel("Action", new() { Exact = true });
        await action.EvaluateAsync("box => { box.focus(); box.setSelectionRange(6, 9); }");
        var before = await Place(action);
        var scroll = await page.EvaluateAsync<double>("scrollY");
        await page.Keyboard.PressAsync("Control+Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What would make it stronger" })).ToBeAttachedAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("The report on draft 1 is ready, after your text");
        await Expect(action).ToBeFocusedAsync();
        Assert.Equal("6 to 9", await action.EvaluateAsync<string>("box => `${box.selectionStart} to ${box.selectionEnd}`"));
        Assert.Equal(before, await Place(action));
        Assert.Equal(scroll, await page.EvaluateAsync<double>("scrollY"));
        var (sheet, report) = (await Place(page.Locator(".sheet")), await Place(Report(page)));
        Assert.Equal(isBeside, report[0] >= sheet[0] + sheet[2] && report[1] < 900);
        Assert.Equal(!isBeside, report[1] >= sheet[1] + sheet[3]);

        await Expect(page.Locator(".kept").GetByRole(AriaRole.Link, new() { Name = "Draft 1" })).ToBeVisibleAsync();
        await Expect(page.Locator("h1")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Link, new() { Name = "To the report" }).ClickAsync();
        await page.GetByText("Show the levels").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Six skills" })).ToBeVisibleAsync();
    });

    private static ILocator Report(IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "Report", Exact = true });

    /// <summary>Left, top, width and height in the window.</summary>
    private static Task<double[]> Place(ILocator element) =>
        element.EvaluateAsync<double[]>("element => { const place = element.getBoundingClientRect(); return [place.left, place.top, place.width, place.height]; }");

    private static async Task Write(IPage page)
    {
        await page.GotoAsync("/scenarios/no-receipt/answer");
        foreach (var part in Scoring.StarAnswer.Parts)
            await page.GetByLabel(part.ToString(), new() { Exact = true }).FillAsync(Answers.Good[part]);
    }

    private async Task Tell(string name, int width, bool script, Func<IPage, Task> story)
    {
        var page = await site.Open(script, width);
        await Story.Tell(page, () => story(page), name);
    }
}
