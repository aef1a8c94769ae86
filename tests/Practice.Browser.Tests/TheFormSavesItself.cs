using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

public sealed partial class TheFormSavesItself(LiveSite site) : IClassFixture<LiveSite>
{
    [BrowserFact]
    public Task A_guest_types_and_goes_on_at_the_answers_own_address_with_the_caret_where_it_was() => Tell("autosave", async page =>
    {
        await page.GotoAsync("/scenarios/no-receipt/answer");
        await Expect(page.State()).ToHaveTextAsync("Not saved yet");
        var action = page.GetByLabel("Action", new() { Exact = true });
        await action.PressSequentiallyAsync("I let him finish.");
        await action.PressAsync("Home");
        await page.IsSaved();
        await Expect(page).ToHaveURLAsync(AnAnswer());
        await Expect(action).ToBeFocusedAsync();
        Assert.Equal(0, await action.EvaluateAsync<int>("box => box.selectionStart"));
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Saved");

        await page.Keyboard.TypeAsync("First, ");
        await Expect(page.State()).ToHaveTextAsync("Saving…");
        await page.IsSaved();
        await page.ReloadAsync();
        await Expect(action).ToHaveValueAsync("First, I let him finish.");
    });

    [BrowserFact]
    public Task An_error_goes_when_what_it_was_about_is_saved() => Tell("error-goes", async page =>
    {
        await page.GotoAsync("/scenarios/no-receipt/answer");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("There is nothing here yet");
        await page.GetByLabel("Action", new() { Exact = true }).FillAsync("I let him finish.");
        await page.IsSaved();
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
    });

    [BrowserFact]
    public Task What_was_typed_before_any_script_ran_is_saved_too() => Tell("before-script", async page =>
    {
        await Begin(page);
        var scripts = new TaskCompletionSource();
        await page.RouteAsync("**/*.js", async route =>
        {
            await scripts.Task;
            await route.ContinueAsync();
        });
        await page.ReloadAsync(new() { WaitUntil = WaitUntilState.Commit });
        await page.GetByLabel("Task", new() { Exact = true }).FillAsync("It was up to me.");
        scripts.SetResult();
        await page.IsLoaded();
        await page.IsSaved();
        await page.UnrouteAllAsync();
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Task", new() { Exact = true })).ToHaveValueAsync("It was up to me.");
    });

    [BrowserFact]
    public Task Only_a_turn_for_better_or_worse_is_announced() => Tell("announced", async page =>
    {
        await Begin(page);
        await page.EvaluateAsync("""
            window.heard = [];
            new MutationObserver(() => { const said = document.querySelector('[role=status]').textContent; if (said) heard.push(said); })
              .observe(document.querySelector('[role=status]'), { childList: true });
            """);
        await page.GetByLabel("Task", new() { Exact = true }).FillAsync("It was up to me.");
        await page.IsSaved();
        await page.Context.SetOfflineAsync(true);
        await page.GetByLabel("Task", new() { Exact = true }).FillAsync("It was up to me alone.");
        await Expect(page.State()).ToHaveTextAsync("Not saved: kept in this browser, trying again");
        await page.Context.SetOfflineAsync(false);
        await page.IsSaved();
        // It is said with the next picture that the browser paints.
        await page.WaitForFunctionAsync("heard.length > 1");
        Assert.Equal(["Not saved: kept in this browser, trying again", "Saved"], await page.EvaluateAsync<string[]>("heard"));
    });

    [BrowserFact]
    public Task What_was_typed_last_is_saved_when_the_page_is_left_at_once() => Tell("left-at-once", async page =>
    {
        await Begin(page);
        var address = page.Url;
        await page.GetByLabel("Result", new() { Exact = true }).FillAsync("He thanked me.");
        await page.GotoAsync("/scenarios");
        await page.GotoAsync(address);
        await Expect(page.GetByLabel("Result", new() { Exact = true })).ToHaveValueAsync("He thanked me.");
        await page.IsSaved();
        Assert.Equal(0, await Saving.KeptTexts(page));
    });

    [BrowserFact]
    public Task A_slow_network_never_makes_it_say_saved_too_early() => Tell("slow", async page =>
    {
        await Begin(page);
        var network = await page.Context.NewCDPSessionAsync(page);
        await network.SendAsync("Network.enable");
        await network.SendAsync("Network.emulateNetworkConditions", new() { ["offline"] = false, ["latency"] = 2500, ["downloadThroughput"] = -1, ["uploadThroughput"] = -1 });
        var started = DateTime.UtcNow;
        await page.GetByLabel("Result", new() { Exact = true }).FillAsync("He thanked me");
        await Expect(page.State()).ToHaveTextAsync("Saving…");
        var sent = page.WaitForRequestAsync(request => request.Method == "POST");
        await sent;
        await page.GetByLabel("Result", new() { Exact = true }).PressSequentiallyAsync(", twice.");
        await page.IsSaved();
        Assert.True(DateTime.UtcNow - started > TimeSpan.FromSeconds(2.5));
        await Expect(page.GetByLabel("Result", new() { Exact = true })).ToHaveValueAsync("He thanked me, twice.");
        await network.SendAsync("Network.emulateNetworkConditions", new() { ["offline"] = false, ["latency"] = 0, ["downloadThroughput"] = -1, ["uploadThroughput"] = -1 });
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Result", new() { Exact = true })).ToHaveValueAsync("He thanked me, twice.");
    });

    [BrowserFact]
    public Task When_the_cookie_is_gone_the_text_stays_and_one_press_keeps_it_as_a_new_answer() => Tell("cookie-gone", async page =>
    {
        await Begin(page);
        var address = page.Url;
        await page.Context.ClearCookiesAsync();
        await page.GetByLabel("Result", new() { Exact = true }).FillAsync("He thanked me.");
        await Expect(page.State()).ToContainTextAsync("Save keeps it as a new answer");
        Assert.Equal(1, await Saving.KeptTexts(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.IsSaved();
        Assert.NotEqual(address, page.Url);
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Action", new() { Exact = true })).ToHaveValueAsync("I let him finish.");
        await Expect(page.GetByLabel("Result", new() { Exact = true })).ToHaveValueAsync("He thanked me.");
        Assert.Equal(0, await Saving.KeptTexts(page));
    });

    [BrowserFact]
    public Task When_the_cookie_is_gone_and_the_page_too_the_text_is_back_at_its_card() => Tell("cookie-and-page-gone", async page =>
    {
        await Begin(page);
        await page.Context.ClearCookiesAsync();
        await page.GetByLabel("Result", new() { Exact = true }).FillAsync("He thanked me.");
        await Expect(page.State()).ToContainTextAsync("Save keeps it as a new answer");
        await page.GotoAsync("/answers");
        await page.GetByRole(AriaRole.Link, new() { Name = "I let him finish." }).ClickAsync();
        await Expect(page.GetByLabel("Result", new() { Exact = true })).ToHaveValueAsync("He thanked me.");
        await page.IsSaved();
    });

    [BrowserFact]
    public Task A_save_whose_reply_was_lost_is_no_conflict_with_oneself() => Tell("reply-lost", async page =>
    {
        await page.GotoAsync("/scenarios/no-receipt/answer");
        var lost = 0;
        await page.RouteAsync("**/answers/*", async route =>
        {
            if (route.Request.Method != "POST" || lost++ > 0)
            {
                await route.ContinueAsync();
                return;
            }

            await route.FetchAsync();
            await route.AbortAsync();
        });
        await page.GetByLabel("Action", new() { Exact = true }).FillAsync("I let him finish.");
        await Expect(page.State()).ToContainTextAsync("Not saved: kept in this browser");
        await page.GetByLabel("Result", new() { Exact = true }).FillAsync("He thanked me.");
        await page.IsSaved();
        await page.GotoAsync("/answers");
        await Expect(page.Locator(".answer-list > li")).ToHaveCountAsync(1);
    });

    private static async Task Begin(IPage page)
    {
        await page.GotoAsync("/scenarios/no-receipt/answer");
        await page.GetByLabel("Action", new() { Exact = true }).FillAsync("I let him finish.");
        await page.IsSaved();
    }

    private async Task Tell(string name, Func<IPage, Task> story)
    {
        var page = await site.Open();
        await Story.Tell(page, () => story(page), name);
    }

    [GeneratedRegex("/answers/[0-9a-f-]{36}$")]
    private static partial Regex AnAnswer();
}
