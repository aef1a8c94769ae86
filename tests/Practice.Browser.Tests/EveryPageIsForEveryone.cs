using Microsoft.Playwright;
using Practice.Web.Tests;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

/// <summary>
/// Every page in every state that somebody who practises may meet, by day, by night and on the narrowest phone: axe finds
/// nothing moderate or worse, the markup is sound, nothing scrolls sideways, and a picture is left to be looked at.
/// </summary>
public sealed class EveryPageIsForEveryone(LiveSite site) : IClassFixture<LiveSite>
{
    private static readonly string[] Pages =
    [
        "/", "/scenarios", "/scenarios/no-receipt", "/scenarios/no-receipt?show=model", "/scenarios/no-receipt/answer", "/answers", "/answers/retell",
        "/skills", "/skills/empathy", "/skills/hands-off", "/guide", "/accuracy", "/keyboard", "/offline", "/no/such/page",
        "/scenarios?skill=patience&kind=story", "/scenarios?page=2", "/scenarios?role=barista&q=receipt", "/scenarios?role=casheer", "/content/problems", "/components", "/guide/star-form",
        "/privacy", "/account/register", "/account/sign-in", "/account/sign-out", "/account/forgotten", "/account/reset", "/account/prove", "/account/data", "/account/stop-mail", "/notices",
    ];

    [BrowserFact]
    public Task What_anybody_may_read() => Walk("reading", async page =>
    {
        foreach (var address in Pages)
        {
            await page.GotoAsync(address);
            await page.LooksWell(Named(address));
        }

        await page.GotoAsync("/scenarios/no-receipt");
        await page.Locator("summary", new() { HasText = "Action" }).ClickAsync();
        await page.LooksWell("card-hint");
        await page.IsSeen(Look.OnThePhone);
        await page.GotoAsync("/scenarios");
        await page.Locator("summary", new() { HasText = "Filters" }).ClickAsync();
        await page.LooksWell("deck-filters", [Look.OnThePhone]);
    });

    [BrowserFact]
    public Task An_answer_from_its_first_word_to_its_deletion() => Walk("answer", async page =>
    {
        var answer = await Writing(page);
        await Reports(page, answer);
        await Trouble(page, answer);
        await TheList(page, answer);
    });

    [BrowserFact]
    public Task An_account_from_registering_to_leaving() => Walk("account", async page =>
    {
        async Task Fill(string address, string button)
        {
            await page.GotoAsync(address);
            await page.GetByLabel("E-mail").FillAsync("somebody.with.a.rather.long.address@practice.example.org");
            await page.GetByLabel("Password").FillAsync("seven tall green boats");
            await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        }

        await page.GotoAsync("/account/register");
        await page.GetByRole(AriaRole.Button, new() { Name = "Register" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.LooksWell("register-refused");
        await Fill("/account/register", "Register");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sign in", Level = 1 })).ToBeVisibleAsync();
        await page.LooksWell("registered");
        await Fill("/account/sign-in", "Sign in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "You are signed out" })).ToBeVisibleAsync();
        await page.GotoAsync("/scenarios/no-receipt/answer");
        await Box(page, "Action").FillAsync(Answers.Good.Action);
        await page.IsSaved();
        await page.GotoAsync("/answers");
        await page.LooksWell("answers-of-a-guest");
        await Fill("/account/sign-in", "Sign in");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Bring them along" })).ToBeVisibleAsync();
        await page.LooksWell("bring-along");
        await page.GetByRole(AriaRole.Link, new() { Name = "Leave them" }).ClickAsync();
        await page.IsLoaded();
        foreach (var address in (string[])["/answers", "/account", "/account/e-mail", "/account/password", "/account/sign-out", "/account/data", "/account/delete", "/notices"])
        {
            await page.GotoAsync(address);
            await page.LooksWell($"{Named(address)}-signed-in");
        }
    });

    /// <returns>Where the answer is, with two drafts.</returns>
    private static async Task<string> Writing(IPage page)
    {
        await page.GotoAsync("/scenarios/no-receipt/answer");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.LooksWell("writing-error");
        await Box(page, "Situation").FillAsync(Answers.Good.Situation);
        await Box(page, "Action").FillAsync(Answers.Good.Action);
        await Expect(page.Locator("live-hint p:visible")).ToHaveCountAsync(1);
        await page.IsSaved();
        await page.LooksWell("writing-hint");
        await Box(page, "Task").FillAsync(Answers.Good.Task);
        await Box(page, "Result").FillAsync(Answers.Good.Result);
        await page.IsSaved();
        await Check(page, 1);
        await page.LooksWell("writing-report");
        await page.GetByText("Show the levels").ClickAsync();
        await page.LooksWell("writing-levels");
        await Box(page, "Action").FocusAsync();
        await page.Take("light/writing-as-on-the-screen", isWhole: false);
        await Box(page, "Result").FillAsync($"{Answers.Good.Result} I wrote down for the shop what had gone wrong, and we changed the sign at the till.");
        await Check(page, 2);
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task Reports(IPage page, string answer)
    {
        await page.GotoAsync($"{answer}/drafts/2");
        await page.LooksWell("report");
        await page.GetByText("Show the levels").ClickAsync();
        await page.LooksWell("report-levels");
        await page.GetByRole(AriaRole.Link, new() { Name = "This is wrong: Empathy", Exact = true }).ClickAsync();
        await page.Arrives("**/wrong/empathy**");
        await page.LooksWell("disagree");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep this" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.LooksWell("disagree-refused");
        foreach (var address in (string[])["/compare", "/print", "/drafts/1/name", "/drafts/1/share", "/delete"])
        {
            await page.GotoAsync(answer + address);
            await page.LooksWell(Named(address));
        }

        await page.GotoAsync($"{answer}/print");
        await page.LooksWell("print", [Look.OnPaper]);
    }

    private static async Task Trouble(IPage page, string answer)
    {
        await page.GotoAsync($"{answer}/drafts/2");
        await page.GetByRole(AriaRole.Link, new() { Name = "Write on" }).ClickAsync();
        await Expect(Box(page, "Action")).ToBeVisibleAsync();
        await page.LooksWell("writing-on");
        await page.RouteAsync("**/answers/*", route => route.Request.Method == "POST" ? route.AbortAsync() : route.ContinueAsync());
        await Box(page, "Task").FillAsync("I typed this in a tunnel.");
        await Expect(page.State()).ToContainTextAsync("kept in this browser");
        await page.LooksWell("writing-no-network");
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(answer);
        await Box(other, "Task").FillAsync("I saved this from the other tab.");
        await other.IsSaved();
        await other.CloseAsync();
        await page.UnrouteAllAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("changed in another tab");
        await page.LooksWell("conflict");
        await page.GetByRole(AriaRole.Group, new() { Name = "Task" }).GetByLabel("Keep both").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save what I chose" }).ClickAsync();
        await page.Arrives("**/answers/*");
    }

    private static async Task TheList(IPage page, string answer)
    {
        await page.GotoAsync("/");
        await page.LooksWell("home-of-somebody-who-returns");
        await page.GotoAsync("/scenarios/difficult-customer/answer");
        await Box(page, "Situation").FillAsync("A customer whose taps I had put in rang on a Sunday.");
        await page.IsSaved();
        foreach (var address in (string[])["/answers", "/answers/retell"])
        {
            await page.GotoAsync(address);
            await page.LooksWell($"{Named(address)}-of-two");
        }

        await page.GotoAsync($"{answer}/delete");
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete it" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Undo" })).ToBeVisibleAsync();
        await page.LooksWell("answers-undo");
    }

    private async Task Walk(string name, Func<IPage, Task> walk)
    {
        var page = await site.Open();
        await Story.Tell(page, () => walk(page), $"for-everyone-{name}");
    }

    private static async Task Check(IPage page, int number)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = $"Report on draft {number}" })).ToBeAttachedAsync();
    }

    private static ILocator Box(IPage page, string part) => page.GetByLabel(part, new() { Exact = true });

    private static string Named(string address) => address == "/" ? "home" : address.Trim('/').Replace('/', '-').Replace('?', '-');
}
