using Microsoft.Playwright;
using Practice.Web.Tests;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

public sealed class ASeekerPractises(LiveSite site) : IClassFixture<LiveSite>
{
    [BrowserFact]
    public Task Reads_a_card_writes_checks_leaves_and_finds_it_after_a_restart() => Practise(script: true);

    [BrowserFact]
    public Task Does_the_same_with_script_off() => Practise(script: false);

    private async Task Practise(bool script)
    {
        var page = await site.Open(script);
        await Story.Tell(page, async () =>
        {
            await page.GotoAsync("/");
            await page.GetByRole(AriaRole.Navigation, new() { Name = "Site" }).GetByRole(AriaRole.Link, new() { Name = "Cards" }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Walk me through a time you had to refuse" }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Answer this" }).ClickAsync();
            await Fill(page);
            await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
            await Expect(page.Locator("save-state")).ToContainTextAsync("Saved");
            await page.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();

            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What would make it stronger" })).ToBeVisibleAsync();
            Assert.InRange(await page.Locator(".slip").CountAsync(), 1, 3);
            Assert.NotEqual(0, await page.Locator("mark").CountAsync());
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Six skills" })).Not.ToBeVisibleAsync();
            await page.GetByText("Show the levels").ClickAsync();
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Six skills" })).ToBeVisibleAsync();

            await site.Restart();
            await page.GotoAsync("/answers");
            await page.GetByRole(AriaRole.Link, new() { Name = "Walk me through a time you had to refuse" }).ClickAsync();
            await Expect(page.GetByLabel("Action", new() { Exact = true })).ToHaveValueAsync(Answers.Good.Action);
            await page.GetByRole(AriaRole.Link, new() { Name = "Draft 1", Exact = true }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your text, with what it rests on" })).ToBeVisibleAsync();
        }, $"practises-script-{script}");
    }

    [BrowserFact]
    public async Task Sees_words_and_speaking_time_while_typing()
    {
        var page = await site.Open();
        await Story.Tell(page, async () =>
        {
            await page.GotoAsync("/scenarios/no-receipt/answer");
            await page.GetByLabel("Task", new() { Exact = true }).FillAsync("It was up to me – alone.");
            await Expect(page.Locator("word-count[for=Task]")).ToHaveTextAsync("6 words, 2 s aloud");
        }, "word-count");
    }

    [BrowserFact]
    public async Task Runs_no_script_that_somebody_typed()
    {
        var page = await site.Open();
        await Story.Tell(page, async () =>
        {
            var dialogs = 0;
            var refusals = 0;
            page.Dialog += (_, dialog) => { dialogs++; _ = dialog.DismissAsync(); };
            page.Console += (_, message) => refusals += message.Type == "error" ? 1 : 0;
            await page.GotoAsync("/scenarios/no-receipt/answer");
            await page.GetByLabel("Action", new() { Exact = true }).FillAsync("I listened. <script>alert(1)</script><img src=x onerror=alert(2)></textarea><script>alert(3)</script>");
            await page.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();
            await Expect(page.Locator(".marked")).ToContainTextAsync("<script>alert(1)</script>");
            await page.ReloadAsync();
            await Expect(page.GetByLabel("Action", new() { Exact = true })).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("alert\\(3\\)"));
            Assert.Equal((0, 0), (dialogs, refusals));
        }, "no-script");
    }

    [BrowserFact]
    public async Task Pastes_far_too_much_and_loses_nothing()
    {
        var page = await site.Open();
        await Story.Tell(page, async () =>
        {
            await page.GotoAsync("/scenarios/no-receipt/answer");
            await page.EvaluateAsync("document.getElementById('Action').value = 'word '.repeat(200_000)");
            await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("more than fit");
            await page.IsLoaded();
            Assert.Equal(1_000_000, await page.EvaluateAsync<int>("document.getElementById('Action').value.length"));
        }, "too-much");
    }

    private static async Task Fill(IPage page)
    {
        await page.GetByLabel("Situation", new() { Exact = true }).FillAsync(Answers.Good.Situation);
        await page.GetByLabel("Task", new() { Exact = true }).FillAsync(Answers.Good.Task);
        await page.GetByLabel("Action", new() { Exact = true }).FillAsync(Answers.Good.Action);
        await page.GetByLabel("Result", new() { Exact = true }).FillAsync(Answers.Good.Result);
    }
}
