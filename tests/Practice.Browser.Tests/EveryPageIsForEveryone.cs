using Microsoft.Playwright;
using Practice.Web.Tests;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

/// <summary>Every page in light, dark and on the narrowest phone: axe finds nothing moderate or worse, the markup is sound, and nothing scrolls sideways.</summary>
public sealed class EveryPageIsForEveryone(LiveSite site) : IClassFixture<LiveSite>
{
    private static readonly string[] Pages =
    [
        "/", "/scenarios", "/scenarios/no-receipt?show=model", "/scenarios/no-receipt/answer", "/answers",
        "/skills", "/skills/empathy", "/skills/hands-off", "/guide", "/accuracy", "/keyboard", "/offline", "/no/such/page",
        "/scenarios?skill=patience&kind=story", "/scenarios?page=2", "/scenarios?role=barista&q=receipt", "/scenarios?role=casheer", "/content/problems", "/components", "/guide/star-form",
        "/privacy", "/account/register", "/account/sign-in", "/account/sign-out", "/account/forgotten", "/account/reset", "/account/prove", "/account/data", "/account/stop-mail", "/notices",
    ];

    [BrowserFact]
    public Task In_the_light() => Look(1280, ColorScheme.Light);

    [BrowserFact]
    public Task In_the_dark() => Look(1280, ColorScheme.Dark);

    [BrowserFact]
    public Task On_a_narrow_phone() => Look(320, ColorScheme.Light);

    private async Task Look(int width, ColorScheme scheme)
    {
        var page = await site.Open(width: width, scheme: scheme);
        await Story.Tell(page, async () =>
        {
            foreach (var address in Pages)
            {
                await page.GotoAsync(address);
                await LookAt(page, $"{scheme}-{width}");
            }

            await page.GotoAsync("/scenarios/no-receipt/answer");
            await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
            await LookAt(page, $"{scheme}-{width}-error");
            await page.GetByLabel("Action", new() { Exact = true }).FillAsync(Answers.Good.Action);
            await page.GetByLabel("Situation", new() { Exact = true }).FillAsync(Answers.Good.Situation);
            await page.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();
            await page.GetByText("Show the levels").ClickAsync();
            await LookAt(page, $"{scheme}-{width}-in-place");
            await page.GetByLabel("Action", new() { Exact = true }).FillAsync(Answers.Other.Action);
            await page.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Report on draft 2" }).ClickAsync();
            await page.Arrives("**/drafts/2");
            await page.GetByText("Show the levels").ClickAsync();
            await LookAt(page, $"{scheme}-{width}-report");
            var report = page.Url;
            await page.GetByRole(AriaRole.Link, new() { Name = "This is wrong: Empathy", Exact = true }).ClickAsync();
            await LookAt(page, $"{scheme}-{width}-disagree");
            await page.GetByRole(AriaRole.Button, new() { Name = "Keep this" }).ClickAsync();
            await LookAt(page, $"{scheme}-{width}-disagree-refused");
            await page.GotoAsync(report);
            var answer = new Uri(page.Url).AbsolutePath.Split("/drafts")[0];
            foreach (var address in (string[])["/compare", "/print", "/drafts/1/name", "/drafts/1/share", "/delete"])
            {
                await page.GotoAsync(answer + address);
                await LookAt(page, $"{scheme}-{width}{address.Replace('/', '-')}");
            }

            await page.GotoAsync("/answers/retell");
            await LookAt(page, $"{scheme}-{width}-retell");
            await page.GotoAsync(answer + "/drafts/2");
            await page.GetByRole(AriaRole.Link, new() { Name = "Write on" }).ClickAsync();
            await Expect(page.GetByLabel("Action", new() { Exact = true })).ToBeVisibleAsync();
            await LookAt(page, $"{scheme}-{width}-writing");
            await page.GotoAsync("/answers");
            await LookAt(page, $"{scheme}-{width}-list");
            await page.GotoAsync(answer + "/delete");
            await page.GetByRole(AriaRole.Button, new() { Name = "Delete it" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Undo" })).ToBeVisibleAsync();
            await LookAt(page, $"{scheme}-{width}-deleted");
        }, $"for-everyone-{scheme}-{width}");
    }

    [BrowserFact]
    public Task The_account_in_the_light() => LookAtTheAccount(1280, ColorScheme.Light);

    [BrowserFact]
    public Task The_account_in_the_dark_on_a_narrow_phone() => LookAtTheAccount(320, ColorScheme.Dark);

    private async Task LookAtTheAccount(int width, ColorScheme scheme)
    {
        var page = await site.Open(width: width, scheme: scheme);
        await Story.Tell(page, async () =>
        {
            var email = $"somebody.with.a.rather.long.address-{scheme}@practice.example.org";
            async Task Fill(string address, string button)
            {
                await page.GotoAsync(address);
                await page.GetByLabel("E-mail").FillAsync(email);
                await page.GetByLabel("Password").FillAsync("seven tall green boats");
                await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
            }

            await page.GotoAsync("/account/register");
            await page.GetByRole(AriaRole.Button, new() { Name = "Register" }).ClickAsync();
            await LookAt(page, $"{scheme}-{width}-refused");
            await Fill("/account/register", "Register");
            await LookAt(page, $"{scheme}-{width}-registered");
            await Fill("/account/sign-in", "Sign in");
            await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "You are signed out" })).ToBeVisibleAsync();
            await page.GotoAsync("/scenarios/no-receipt/answer");
            await page.GetByLabel("Action", new() { Exact = true }).FillAsync(Answers.Good.Action);
            await page.IsSaved();
            await page.GotoAsync("/answers");
            await LookAt(page, $"{scheme}-{width}-guest");
            await Fill("/account/sign-in", "Sign in");
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Bring them along" })).ToBeVisibleAsync();
            await LookAt(page, $"{scheme}-{width}");
            await page.GetByRole(AriaRole.Link, new() { Name = "Leave them" }).ClickAsync();
            foreach (var address in (string[])["/answers", "/account", "/account/e-mail", "/account/password", "/account/sign-out", "/account/data", "/account/delete", "/notices"])
            {
                await page.GotoAsync(address);
                await LookAt(page, $"{scheme}-{width}-signed-in");
            }
        }, $"account-for-everyone-{scheme}-{width}");
    }

    private static async Task LookAt(IPage page, string state)
    {
        var name = new Uri(page.Url).PathAndQuery.Trim('/').Replace('/', '-').Replace('?', '-');
        await page.Take($"{(name.Length == 0 ? "home" : name[..Math.Min(30, name.Length)])}-{state}");
        await page.IsForEveryone();
    }
}
