using Microsoft.Playwright;
using Practice.Web.Tests;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

/// <summary>The whole way with Tab, Enter, Space and arrows, and at every stop the focus is seen and nothing covers it.</summary>
public sealed class ByKeyboardAlone(LiveSite site) : IClassFixture<LiveSite>
{
    private const int MostPresses = 150;

    [BrowserFact]
    public Task From_home_to_an_answer_that_was_deleted_and_is_back() => Practise(1280, 900);

    [BrowserFact]
    public Task The_same_on_a_small_screen() => Practise(640, 480);

    private async Task Practise(int width, int height)
    {
        var page = await site.Open(width: width);
        await Story.Tell(page, async () =>
        {
            await page.SetViewportSizeAsync(width, height);
            await page.GotoAsync("/");
            await Follow(page, "See all");
            await Follow(page, "Walk me through a time you had to refuse");
            await Follow(page, "Answer this");
            foreach (var part in Scoring.StarAnswer.Parts)
            {
                await TabTo(page, "textarea", part.ToString());
                await page.Keyboard.InsertTextAsync(Answers.Good[part]);
            }

            await TabTo(page, "button", "Check my answer");
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("The report on draft 1");
            await TabTo(page, "a", "To the report");
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Report", Exact = true })).ToBeFocusedAsync();

            await TabTo(page, "input", "All");
            await page.Keyboard.PressAsync("ArrowRight");
            await SeesTheFocus(page);
            await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Active listening" })).ToBeCheckedAsync();
            await page.Keyboard.PressAsync("ArrowLeft");
            await TabTo(page, "button", "Next mark");
            await page.Keyboard.PressAsync("Space");
            await Expect(page.Locator("#in-text-1")).ToBeFocusedAsync();
            await SeesTheFocus(page);
            await page.Keyboard.PressAsync("Tab");
            await Expect(page.Locator("#in-text-2")).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator("#note-2")).ToBeFocusedAsync();
            await SeesTheFocus(page);
            await TabTo(page, "a", "↑");
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator("#in-text-2")).ToBeFocusedAsync();
            await SeesTheFocus(page);
            await TabTo(page, "summary", "Show the levels");
            await page.Keyboard.PressAsync("Space");
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Six skills" })).ToBeVisibleAsync();

            await Follow(page, "Name it");
            await TabTo(page, "input", "What you want to call it");
            await page.Keyboard.TypeAsync("with the boots");
            await Follow(page, "Save", "button");
            await Expect(page.GetByText("with the boots")).ToBeVisibleAsync();

            await Follow(page, "Write on");
            await TabTo(page, "textarea", "Result");
            await page.Keyboard.PressAsync("Control+End");
            await page.Keyboard.TypeAsync(" He wrote to the shop.");
            await TabTo(page, "button", "Check my answer");
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("The report on draft 2");
            await Follow(page, "Compare with draft 1");
            await TabTo(page, "select", "From");
            await page.Keyboard.PressAsync("ArrowDown");
            await page.Keyboard.PressAsync("ArrowUp");
            await Follow(page, "Compare", "button");
            await Expect(page.Locator("ins")).Not.ToHaveCountAsync(0);

            await Follow(page, "Back to the answer");
            await TabTo(page, "a", "Take it away as text");
            var file = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
            Assert.EndsWith(".md", file.SuggestedFilename, StringComparison.Ordinal);
            await Follow(page, "Delete it");
            await Follow(page, "Delete it", "button");
            await Follow(page, "Undo", "button");
            await Expect(page.GetByLabel("Result", new() { Exact = true })).ToHaveValueAsync(Answers.Good.Result + " He wrote to the shop.");
        }, $"by-keyboard-{width}");
    }

    /// <summary>To a link or button, and on to the page that it leads to.</summary>
    private static async Task Follow(IPage page, string name, string element = "a")
    {
        await TabTo(page, element, name);
        await page.EvaluateAsync("document.documentElement.id = 'former'");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#former")).ToHaveCountAsync(0);
        await page.IsLoaded();
    }

    private static async Task TabTo(IPage page, string element, string name)
    {
        for (var press = 0; press < MostPresses; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("document.activeElement === document.body"))
                continue;
            await SeesTheFocus(page);
            if (await page.EvaluateAsync<bool>(
                "([element, name]) => document.activeElement.matches(element) && (document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim().startsWith(name)", new[] { element, name }))
                return;
        }

        Assert.Fail($"The keyboard does not reach {name} on {page.Url}.");
    }

    /// <summary>The focused element, or what stands for it, has a ring or a thick edge; it is within the window, and not all of it is covered.</summary>
    private static async Task SeesTheFocus(IPage page) => Assert.Equal("seen", await page.EvaluateAsync<string>("""
        () => {
          const at = document.activeElement;
          const name = at.outerHTML.slice(0, 120);
          const isThick = (width) => parseFloat(width) >= 2;
          const around = [at, at.closest(".card")].filter(Boolean).map(element => getComputedStyle(element));
          if (!around.some(look => look.outlineStyle !== "none" && isThick(look.outlineWidth) || isThick(look.borderBottomWidth) && at.matches("textarea")))
            return `no ring: ${name}`;
          const places = [...at.getClientRects()];
          const points = places.flatMap(place => [0.02, 0.25, 0.5, 0.75, 0.98].flatMap(across => [0.1, 0.5, 0.9].map(down => [place.left + across * place.width, place.top + down * place.height])));
          const seen = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
          if (seen.length === 0) return `outside the window: ${name}`;
          const isOn = (found) => found && (at.contains(found) || found.contains(at) && !found.contains(document.body) || at.labels?.[0]?.contains(found));
          return seen.some(([x, y]) => isOn(document.elementFromPoint(x, y))) ? "seen" : `covered: ${name}`;
        }
        """));
}
