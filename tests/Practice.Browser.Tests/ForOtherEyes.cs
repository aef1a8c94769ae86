using Microsoft.Playwright;
using Practice.Web.Tests;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

/// <summary>With the system's own colours, with text twice as large and without motion: nothing is cut off, scrolls sideways or moves.</summary>
public sealed class ForOtherEyes(LiveSite site) : IClassFixture<LiveSite>
{
    [BrowserFact]
    public Task In_forced_colours_and_without_motion() => Walk("forced-colours", [Look.InForcedColours, Look.InForcedColoursOnThePhone, Look.ByDay], async page =>
    {
        await NothingIsCutOff(page);
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll("*")].filter(element => {
              const look = getComputedStyle(element);
              const lasts = (times) => times.split(",").some(time => parseFloat(time) > 0.01);
              return lasts(look.transitionDuration) || (look.animationName !== "none" && lasts(look.animationDuration)) || look.scrollBehavior === "smooth";
            }).map(element => element.outerHTML.slice(0, 120))
            """));
    });

    [BrowserFact]
    public Task With_text_twice_as_large_in_all_of_the_width_and_in_half() => Walk("large-text", [Look.ByDay, Look.ByDay with { Name = "half", Width = 640 }], async page =>
    {
        Assert.Equal("32px", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize"));
        await NothingIsCutOff(page);
    }, "document.addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = '200%'; })");

    [BrowserFact]
    public async Task In_forced_colours_the_marks_are_told_apart_and_what_is_chosen_is_seen()
    {
        var page = await site.Open();
        await Story.Tell(page, async () =>
        {
            await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
            await Write(page);
            await page.GetByRole(AriaRole.Link, new() { Name = "Report on draft 2" }).ClickAsync();
            await page.Arrives("**/drafts/2");
            var strokes = await page.Locator(".mark-filter .stroke").EvaluateAllAsync<string[]>(
                "lines => lines.map(line => { const look = getComputedStyle(line); return `${look.textDecorationLine} ${look.textDecorationStyle} ${look.textDecorationThickness}`; })");
            Assert.Equal(6, strokes.Distinct().Count());
            await page.GetByRole(AriaRole.Button, new() { Name = "Next mark" }).ClickAsync();
            Assert.Equal("solid", await page.Locator("mark.current").First.EvaluateAsync<string>("mark => getComputedStyle(mark).outlineStyle"));
        }, "forced-colours-marks");
    }

    private async Task Walk(string name, IReadOnlyList<Look> looks, Func<IPage, Task> holds, string? before = null)
    {
        var page = await site.Open();
        await Story.Tell(page, async () =>
        {
            if (before is not null)
                await page.AddInitScriptAsync(before);
            var answer = await Write(page);
            await LookAt("room");
            foreach (var address in (string[])["/", "/scenarios", "/scenarios/no-receipt?show=model", answer, $"{answer}/drafts/2", $"{answer}/drafts/2/share", $"{answer}/compare", "/notices", "/answers", "/keyboard"])
            {
                await page.GotoAsync(address);
                if (address.EndsWith("/drafts/2", StringComparison.Ordinal))
                    await page.GetByText("Show the levels").ClickAsync();
                await LookAt(address == "/" ? "home" : address.Split('/', '?')[^1]);
            }
        }, name);

        async Task LookAt(string what)
        {
            foreach (var look in looks)
            {
                await page.IsSeen(look);
                await page.Take($"{name}/{look.Name}/{what}");
                await holds(page);
            }

            await page.IsSeen(Look.ByDay);
        }
    }

    private static async Task NothingIsCutOff(IPage page)
    {
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"{page.Url} scrolls sideways at {page.ViewportSize?.Width}");
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll("body *")].filter(element => element.checkVisibility() && !element.closest(".unseen, .skip, svg, .beginning")).filter(element => {
              const place = element.getBoundingClientRect();
              const look = getComputedStyle(element);
              const isOutside = place.left < -1 || place.right > document.documentElement.clientWidth + 1;
              const isCut = look.overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1
                || ["hidden", "clip"].includes(look.overflowY) && element.scrollHeight > element.clientHeight + 1;
              return (isOutside || isCut) && look.clipPath !== "inset(50%)";
            }).map(element => element.outerHTML.slice(0, 160))
            """));
    }

    /// <summary>Two drafts of one answer; the page is the writing room with the report on the second.</summary>
    private static async Task<string> Write(IPage page)
    {
        await page.GotoAsync("/scenarios/no-receipt/answer");
        foreach (var part in Scoring.StarAnswer.Parts)
            await page.GetByLabel(part.ToString(), new() { Exact = true }).FillAsync(Answers.Good[part]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Report on draft 1" })).ToBeVisibleAsync();
        await page.GetByLabel("Result", new() { Exact = true }).FillAsync("He left with new boots.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Report on draft 2" })).ToBeVisibleAsync();
        return new Uri(page.Url).AbsolutePath;
    }
}
