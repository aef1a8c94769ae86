using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Practice.Web.Tests;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

/// <summary>The marks of a report: one skill at a time, one mark after the other, from the words to the note and back.</summary>
public sealed class MarksAreSteppedThroughAndFiltered(LiveSite site) : IClassFixture<LiveSite>
{
    /// <summary>Its first sentence serves several skills.</summary>
    private const string Action =
        "I stayed calm, listened until she had finished, told her that must have been awful, explained what I could do step by step and offered her a refund or an exchange. "
        + "I let him finish before I said a word. I asked him what he needed them for.";

    [BrowserFact]
    public Task One_skill_at_a_time() => Filter(script: true);

    [BrowserFact]
    public Task One_skill_at_a_time_with_script_off() => Filter(script: false);

    [BrowserFact]
    public Task From_the_words_to_the_note_and_back_with_script_off() => Tell("mark-note-mark", script: false, async page =>
    {
        var mark = page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Active listening.*, mark 3 of ") });
        await Expect(mark).ToHaveAccessibleDescriptionAsync(new Regex("^Active listening Asks an open or clarifying question"));
        await mark.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#note-3")).ToBeFocusedAsync();
        for (var link = await page.Locator("#note-3 a").CountAsync(); link > 0; link--)
            await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Back to the words of mark 3" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(mark).ToBeFocusedAsync();
    });

    [BrowserFact]
    public Task One_mark_after_the_other_and_round_again() => Tell("steps", script: true, async page =>
    {
        var marks = page.Locator(".in-text a");
        var count = await marks.CountAsync();
        for (var press = 0; press <= count; press++)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Next mark" }).ClickAsync();
            await Expect(marks.Nth(press % count)).ToBeFocusedAsync();
            await Expect(marks.Nth(press % count)).ToBeInViewportAsync(new() { Ratio = 1 });
            await Expect(page.Locator("mark.current").First).ToBeVisibleAsync();
            await Expect(page.Locator(".notes li.current")).ToHaveCountAsync(1);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Previous mark" }).ClickAsync();
        await Expect(marks.Nth(count - 1)).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "Patience" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Next mark" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { NameRegex = new("patience.*, mark 1 of") })).ToBeFocusedAsync();
    });

    [BrowserFact]
    public Task Every_line_under_words_that_serve_several_skills_is_drawn() => Tell("stacked", script: false, async page =>
    {
        foreach (var (width, scheme, forced, media) in (ValueTuple<int, ColorScheme, ForcedColors, Media>[])
            [
                (1280, ColorScheme.Light, ForcedColors.None, Media.Screen), (320, ColorScheme.Dark, ForcedColors.None, Media.Screen),
                (320, ColorScheme.Light, ForcedColors.Active, Media.Screen), (800, ColorScheme.Light, ForcedColors.None, Media.Print),
            ])
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = forced, Media = media });
            var lines = await page.Locator("mark").First.EvaluateAsync<string[]>("""
                mark => [mark, ...mark.querySelectorAll(".stroke")].map(line => {
                  const look = getComputedStyle(line);
                  return `${look.textDecorationLine} ${look.textDecorationStyle} ${look.textDecorationThickness} ${parseFloat(look.textUnderlineOffset).toFixed(1)}`;
                })
                """);
            Assert.True(lines.Length >= 3, string.Join(", ", lines));
            Assert.Equal(lines.Length, lines.Select(line => line[..line.LastIndexOf(' ')]).Distinct().Count());
            Assert.Equal(lines.Length, lines.Select(line => line.Split(' ')[^1]).Distinct().Count());
            Assert.All(lines, line => Assert.StartsWith("underline ", line, StringComparison.Ordinal));
            var letters = page.Locator(".in-text .letters").First;
            await Expect(letters).ToHaveTextAsync(new Regex("^AL EM PA"));
            Assert.Equal(lines.Length, (await letters.TextContentAsync())!.Split(' ').Length);
            await Expect(letters).ToBeVisibleAsync();
            await page.Take($"marks-{width}-{scheme}-{forced}-{media}");
        }
    });

    [BrowserFact]
    public Task In_each_state_of_the_filter_in_the_light_it_is_for_everyone() => LookAtEach(1280, ColorScheme.Light);

    [BrowserFact]
    public Task In_each_state_of_the_filter_in_the_dark_on_a_phone_it_is_for_everyone() => LookAtEach(320, ColorScheme.Dark);

    private Task Filter(bool script) => Tell($"filter-{script}", script, async page =>
    {
        var radios = page.GetByRole(AriaRole.Group, new() { Name = "Show the marks of" });
        Assert.Equal(7, await radios.GetByRole(AriaRole.Radio).CountAsync());
        var all = await page.Locator(".in-text").CountAsync();
        await Expect(radios.GetByRole(AriaRole.Radio, new() { Name = $"All {all}", Exact = true })).ToBeCheckedAsync();
        await Expect(radios.GetByRole(AriaRole.Radio, new() { Name = "Emotional intelligence 0", Exact = true })).ToBeDisabledAsync();

        await radios.GetByRole(AriaRole.Radio, new() { Name = "Patience 2", Exact = true }).CheckAsync();
        await Expect(page.Locator(".in-text:visible")).ToHaveCountAsync(2);
        await Expect(page.Locator(".notes li:visible")).ToHaveCountAsync(2);
        await Expect(page.Locator(".remark:visible")).ToContainTextAsync(["Patience", "Patience"]);
        Assert.Equal(["patience"], await page.EvaluateAsync<string[]>("""
            [...new Set([...document.querySelectorAll(".written .stroke")].filter(line => getComputedStyle(line).textDecorationLine !== "none").map(line => line.classList[1]))]
            """));
        await Expect(page.GetByText("I asked him what he needed them for.").First).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(radios.GetByRole(AriaRole.Radio, new() { Name = "Empathy" })).ToBeCheckedAsync();
        await Expect(page.Locator(".in-text:visible")).ToHaveCountAsync(1);
        await radios.GetByRole(AriaRole.Radio, new() { Name = "All" }).CheckAsync();
        await Expect(page.Locator(".in-text:visible")).ToHaveCountAsync(all);
    });

    private Task LookAtEach(int width, ColorScheme scheme) => Tell($"filter-axe-{width}", script: true, async page =>
    {
        foreach (var radio in await page.Locator("[name=marks]:enabled").AllAsync())
        {
            await radio.CheckAsync();
            await page.Keyboard.PressAsync("j");
            await Expect(page.Locator("mark.current").First).ToBeVisibleAsync();
            await page.IsForEveryone();
        }
    }, width, scheme);

    private async Task Tell(string name, bool script, Func<IPage, Task> story, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await site.Open(script, width, scheme);
        await Story.Tell(page, async () =>
        {
            await page.GotoAsync("/scenarios/no-receipt/answer");
            foreach (var part in Scoring.StarAnswer.Parts)
                await page.GetByLabel(part.ToString(), new() { Exact = true }).FillAsync((Answers.Good with { Action = Action })[part]);
            await page.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();
            if (script)
                await page.GetByRole(AriaRole.Link, new() { Name = "Report on draft 1" }).ClickAsync();
            await page.Arrives("**/drafts/1");
            await story(page);
        }, name);
    }
}
