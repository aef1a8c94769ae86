using Microsoft.Playwright;
using Practice.Web.Tests;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

/// <summary>Single keys: what each does, where none is taken, and that they can be turned off.</summary>
public sealed class KeysForTheWholeSite(LiveSite site) : IClassFixture<LiveSite>
{
    [BrowserFact]
    public Task Each_leads_where_the_list_says() => Tell("keys", async page =>
    {
        foreach (var (keys, address) in (ValueTuple<string, string>[])[("g d", "/scenarios"), ("g a", "/answers"), ("g g", "/guide"), ("g s", "/skills")])
        {
            await page.GotoAsync("/");
            await Press(page, keys);
            await page.Arrives("**" + address);
        }

        await Press(page, "/");
        await page.Arrives("**/scenarios#q");
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        await page.GotoAsync("/scenarios");
        await Press(page, "/");
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("");
    });

    [BrowserFact]
    public Task J_and_k_go_from_card_to_card() => Tell("cards", async page =>
    {
        await page.GotoAsync("/scenarios");
        var cards = page.Locator(".deck .card-question a");
        await Press(page, "j j k j");
        await Expect(cards.Nth(1)).ToBeFocusedAsync();
        await Press(page, "k k");
        await Expect(cards.Last).ToBeFocusedAsync();
        await Expect(cards.Last).ToBeInViewportAsync();
    });

    [BrowserFact]
    public Task J_and_k_go_from_mark_to_mark_and_from_a_note_to_the_next() => Tell("marks", async page =>
    {
        await Check(page);
        var marks = page.Locator(".in-text a");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).FocusAsync();
        await Press(page, "j j");
        await Expect(marks.Nth(1)).ToBeFocusedAsync();
        await Expect(marks.Nth(1)).ToBeInViewportAsync(new() { Ratio = 1 });
        await Press(page, "Enter");
        await Expect(page.Locator("#note-2")).ToBeFocusedAsync();
        await Press(page, "j");
        await Expect(marks.Nth(2)).ToBeFocusedAsync();
        await Press(page, "k k");
        await Expect(marks.Nth(0)).ToBeFocusedAsync();
    });

    [BrowserFact]
    public Task The_list_is_behind_its_key_and_behind_its_link() => Tell("list", async page =>
    {
        await page.GotoAsync("/guide");
        await Press(page, "?");
        var list = page.GetByRole(AriaRole.Dialog, new() { Name = "Keyboard shortcuts" });
        await Expect(list).ToContainTextAsync("Next mark, card or answer");
        await Press(page, "g d");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/guide$"));
        await Press(page, "Escape");
        await Expect(list).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Keyboard shortcuts" }).ClickAsync();
        await Expect(list).ToBeVisibleAsync();
        await list.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Expect(list).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Keyboard shortcuts" })).ToBeFocusedAsync();
    });

    [BrowserFact]
    public async Task With_script_off_the_link_leads_to_a_page_with_the_same_list()
    {
        var page = await site.Open(script: false);
        await Story.Tell(page, async () =>
        {
            await page.GotoAsync("/guide");
            await page.GetByRole(AriaRole.Link, new() { Name = "Keyboard shortcuts" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Keyboard shortcuts" })).ToBeVisibleAsync();
            await Expect(page.GetByRole(AriaRole.Row, new() { Name = "Previous mark, card or answer" })).ToBeVisibleAsync();
            await Expect(page.GetByRole(AriaRole.Checkbox)).ToBeHiddenAsync();
        }, "keys-no-script");
    }

    [BrowserFact]
    public Task They_can_be_turned_off_and_on_again() => Tell("off", async page =>
    {
        await page.GotoAsync("/scenarios");
        await Press(page, "?");
        await page.GetByLabel("Use single keys").UncheckAsync();
        await Press(page, "Escape");
        await Press(page, "j");
        await Expect(page.Locator(".deck .card-question a").First).Not.ToBeFocusedAsync();
        await page.ReloadAsync();
        await Press(page, "? g a j");
        await Expect(page.Locator(".deck .card-question a").First).Not.ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await page.GotoAsync("/keyboard");
        await Expect(page.GetByLabel("Use single keys")).Not.ToBeCheckedAsync();
        await page.GetByLabel("Use single keys").CheckAsync();
        await Press(page, "g a");
        await page.Arrives("**/answers");
    });

    [BrowserFact]
    public Task None_is_taken_from_a_box_a_list_to_choose_from_or_a_combination() => Tell("boxes", async page =>
    {
        await Check(page);
        var address = page.Url;
        await page.GetByLabel("Task", new() { Exact = true }).FillAsync("");
        await page.GetByLabel("Task", new() { Exact = true }).PressSequentiallyAsync("g d? j/k g a");
        await Expect(page.GetByLabel("Task", new() { Exact = true })).ToHaveValueAsync("g d? j/k g a");
        await page.IsSaved();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).FocusAsync();
        foreach (var combination in (string[])["Control+j", "Alt+j", "Meta+k"])
            await page.Locator("body").DispatchEventAsync("keydown", new { key = combination[^1..], ctrlKey = combination[0] == 'C', altKey = combination[0] == 'A', metaKey = combination[0] == 'M', bubbles = true });
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Save" })).ToBeFocusedAsync();
        await page.EvaluateAsync("""
            () => {
              const box = document.body.appendChild(document.createElement('div'));
              box.contentEditable = 'true';
              box.focus();
            }
            """);
        await page.Keyboard.TypeAsync("gd?j");
        await Expect(page.Locator("[contenteditable]")).ToHaveTextAsync("gd?j");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        Assert.Equal(address, page.Url);

        await page.GotoAsync(address + "/compare");
        await page.GetByLabel("From").FocusAsync();
        await Press(page, "g d ?");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        Assert.EndsWith("/compare", page.Url, StringComparison.Ordinal);
    });

    [BrowserFact]
    public Task Ctrl_S_and_Ctrl_Enter_work_from_anywhere_in_the_writing_room() => Tell("save-from-report", async page =>
    {
        await Check(page);
        await page.GetByLabel("Task", new() { Exact = true }).FillAsync("It was up to me alone.");
        await Press(page, "Escape");
        await page.GetByRole(AriaRole.Link, new() { Name = "Report on draft 1" }).FocusAsync();
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Control+s"), response => response.Request.Method == "POST");
        await page.IsSaved();
        await page.GetByRole(AriaRole.Link, new() { Name = "Report on draft 1" }).FocusAsync();
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Report on draft 2" })).ToBeVisibleAsync();
    });

    [BrowserFact]
    public Task The_list_is_for_everyone() => Tell("list-axe", async page =>
    {
        foreach (var (width, scheme) in (ValueTuple<int, ColorScheme>[])[(1280, ColorScheme.Light), (320, ColorScheme.Dark)])
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.GotoAsync("/");
            await Press(page, "?");
            await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
            await page.HasNoBarrier();
            Assert.True(await page.GetByRole(AriaRole.Dialog).EvaluateAsync<bool>("dialog => dialog.scrollWidth <= dialog.clientWidth"));
        }
    });

    private static async Task Press(IPage page, string keys)
    {
        foreach (var key in keys.Split(' '))
            await page.Keyboard.PressAsync(key);
    }

    private static async Task Check(IPage page)
    {
        await page.GotoAsync("/scenarios/no-receipt/answer");
        foreach (var part in Scoring.StarAnswer.Parts)
            await page.GetByLabel(part.ToString(), new() { Exact = true }).FillAsync(Answers.Good[part]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Report on draft 1" })).ToBeVisibleAsync();
    }

    private async Task Tell(string name, Func<IPage, Task> story)
    {
        var page = await site.Open();
        await Story.Tell(page, () => story(page), "keys-" + name);
    }
}
