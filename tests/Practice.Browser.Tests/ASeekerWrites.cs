using Microsoft.Playwright;
using Practice.Web.Tests;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

/// <summary>In the writing room: figures and hints while typing, the report in place, and what is done with drafts and answers.</summary>
public sealed class ASeekerWrites(LiveSite site) : IClassFixture<LiveSite>
{
    [BrowserFact]
    public Task Sees_the_balance_of_the_parts_while_typing() => Tell("balance", async page =>
    {
        await page.GotoAsync("/scenarios/no-receipt/answer");
        await page.GetByLabel("Situation", new() { Exact = true }).FillAsync("one two");
        await page.GetByLabel("Action", new() { Exact = true }).FillAsync("one two three four five six");
        await Expect(page.Locator("part-balance li")).ToHaveTextAsync(["Situation 25 % usually 20 %", "Task 0 % usually 10 %", "Action 75 % usually 50 %", "Result 0 % usually 20 %"]);
        Assert.Equal("75", await page.Locator("part-balance rect.share.action").GetAttributeAsync("width"));
        await Expect(page.Locator(".balance-whole")).ToHaveTextAsync("8 words, 3 s aloud");
        await Expect(page.Locator("part-balance")).Not.ToContainTextAsync("Shown");
    });

    [BrowserFact]
    public Task Sees_one_quiet_hint_at_a_time_and_none_when_it_was_looked_after() => Tell("hint", async page =>
    {
        await page.GotoAsync("/scenarios/no-receipt/answer");
        await page.GetByLabel("Action", new() { Exact = true }).FillAsync(Answers.Good.Action);
        var hints = page.Locator("live-hint p:visible");
        await Expect(hints).ToHaveTextAsync(["No result yet: how did it end for the customer?"]);
        await page.GetByLabel("Result", new() { Exact = true }).FillAsync(Answers.Good.Result);
        await Expect(hints).ToHaveTextAsync(["No task yet: what was yours to put right?"]);
        await page.GetByLabel("Task", new() { Exact = true }).FillAsync(Answers.Good.Task);
        await Expect(hints).ToHaveCountAsync(0);
        await page.GetByLabel("Action", new() { Exact = true }).FillAsync("We let him finish before we said a word. Then we asked him what he needed them for and we offered him an exchange, and I wrote it down for the shop.");
        await Expect(hints).ToHaveTextAsync(["“We” comes up more often than “I” in the action: which of it was yours?"]);
    });

    [BrowserFact]
    public Task Gets_a_new_report_as_often_as_the_text_changes() => Tell("in-place-again", async page =>
    {
        await page.GotoAsync("/scenarios/no-receipt/answer");
        await Fill(page);
        await page.IsSaved();
        var times = new List<double>();
        for (var check = 1; check <= 12; check++)
        {
            await page.GetByLabel("Result", new() { Exact = true }).FillAsync($"{Answers.Good.Result} {check}.");
            times.Add(await page.EvaluateAsync<double>("""
                () => new Promise(done => {
                  const place = document.querySelector('report-place');
                  const start = performance.now();
                  new MutationObserver((_, watch) => { watch.disconnect(); requestAnimationFrame(() => done(performance.now() - start)); }).observe(place, { childList: true });
                  document.querySelector('[data-act=check]').click();
                })
                """));
        }

        times.Sort();
        Console.WriteLine($"Report in place: from {times[0]:0} to {times[^1]:0} ms, median {times[times.Count / 2]:0} ms");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Report on draft 12", Exact = true })).ToBeVisibleAsync();
    });

    [BrowserFact]
    public Task Goes_from_card_to_report_by_keyboard_alone() => Tell("keyboard", async page =>
    {
        await page.GotoAsync("/scenarios/no-receipt");
        await TabTo(page, "a", "Answer this");
        await page.Keyboard.PressAsync("Enter");
        await page.Arrives("**/answer");
        foreach (var part in Scoring.StarAnswer.Parts)
        {
            await TabTo(page, "textarea", part.ToString());
            await page.Keyboard.InsertTextAsync(Answers.Good[part]);
        }

        await TabTo(page, "button", "Check my answer");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("The report on draft 1");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Check my answer" })).ToBeFocusedAsync();
        await TabTo(page, "a", "To the report");
        await page.Keyboard.PressAsync("Enter");
        await TabTo(page, "summary", "Show the levels");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Six skills" })).ToBeVisibleAsync();
    });

    [BrowserFact]
    public Task Compares_names_and_brings_back_drafts() => WorkWithDrafts(script: true);

    [BrowserFact]
    public Task Does_the_same_with_script_off() => WorkWithDrafts(script: false);

    private Task WorkWithDrafts(bool script) => Tell($"drafts-script-{script}", async page =>
    {
        await page.GotoAsync("/scenarios/no-receipt/answer");
        await Fill(page);
        await Check(page, 1, script);
        if (!script)
            await page.GetByRole(AriaRole.Link, new() { Name = "Write on" }).ClickAsync();
        await page.GetByLabel("Result", new() { Exact = true }).FillAsync("He left with new boots.");
        await Check(page, 2, script);
        if (script)
            await page.GetByRole(AriaRole.Link, new() { Name = "Report on draft 2" }).ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Name it" }).ClickAsync();
        await page.GetByLabel("What you want to call it").FillAsync("shorter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Compare with draft 1" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Result, draft 1" }).Locator("del")).Not.ToHaveCountAsync(0);
        await Expect(page.GetByText("Draft 2, shorter").Last).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on from draft 1" }).ClickAsync();
        await Expect(page.GetByLabel("Result", new() { Exact = true })).ToHaveValueAsync(Answers.Good.Result);

        await page.GetByRole(AriaRole.Link, new() { Name = "Delete it" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete it" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "coat" })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(page.GetByLabel("Result", new() { Exact = true })).ToHaveValueAsync(Answers.Good.Result);
    }, script);

    [BrowserFact]
    public Task Prints_a_sheet_with_notes_at_its_foot_and_no_navigation() => Tell("print", async page =>
    {
        await page.GotoAsync("/scenarios/no-receipt/answer");
        await Fill(page);
        await Check(page, 1, script: true);
        await page.GetByRole(AriaRole.Link, new() { Name = "Print it" }).First.ClickAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Site" })).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await Expect(page.GetByText(Answers.Good.Task)).ToBeVisibleAsync();
        await Expect(page.Locator(".footnotes li").First).ToBeVisibleAsync();
        var look = await page.Locator(".paper .written").First.EvaluateAsync<string[]>("text => { const look = getComputedStyle(text); return [look.fontFamily, look.color]; }");
        Assert.StartsWith("ui-serif", look[0], StringComparison.Ordinal);
        Assert.Equal("rgb(0, 0, 0)", look[1]);
        var folder = Directory.CreateDirectory(Path.Combine(Web.Tests.Repository.Root, "screenshots"));
        await page.PdfAsync(new() { Path = Path.Combine(folder.FullName, "sheet.pdf"), PreferCSSPageSize = true, Format = "A4" });
    });

    private static async Task Check(IPage page, int number, bool script)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();
        await (script
            ? Expect(page.GetByRole(AriaRole.Link, new() { Name = $"Report on draft {number}" })).ToBeVisibleAsync()
            : page.Arrives($"**/drafts/{number}"));
    }

    private static async Task TabTo(IPage page, string element, string name)
    {
        for (var press = 0; press < 60; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>(
                "([element, name]) => document.activeElement.matches(element) && (document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim().startsWith(name)", new[] { element, name }))
                return;
        }

        Assert.Fail($"The keyboard does not reach {name}.");
    }

    private static async Task Fill(IPage page)
    {
        foreach (var part in Scoring.StarAnswer.Parts)
            await page.GetByLabel(part.ToString(), new() { Exact = true }).FillAsync(Answers.Good[part]);
    }

    private async Task Tell(string name, Func<IPage, Task> story, bool script = true)
    {
        var page = await site.Open(script);
        await Story.Tell(page, () => story(page), name);
    }
}
