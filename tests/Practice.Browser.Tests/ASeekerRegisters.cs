using Microsoft.Playwright;
using Practice.Web.Tests;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

/// <summary>A guest keeps the work by registering, leaves nothing in the browser, and comes back to all of it.</summary>
public sealed class ASeekerRegisters(LiveSite site) : IClassFixture<LiveSite>
{
    private const string Password = "seven tall green boats";

    [BrowserFact]
    public Task With_three_answers_signs_out_and_in_and_everything_is_there() => Register(script: true);

    [BrowserFact]
    public Task Does_the_same_with_script_off() => Register(script: false);

    private Task Register(bool script) => Tell($"register-script-{script}", async page =>
    {
        var email = $"anna-{script}@example.org".ToLowerInvariant();
        foreach (var card in (string[])["no-receipt", "off-menu", "parcel-late-for-a-birthday"])
            await Write(page, card, script);
        await page.GotoAsync("/answers");
        await page.GetByRole(AriaRole.Link, new() { Name = "Register to keep it" }).ClickAsync();
        await page.GetByLabel("E-mail").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Register" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sign in" })).ToBeVisibleAsync();
        await Expect(page.GetByLabel("E-mail")).ToHaveValueAsync(email);
        await SignIn(page, email);
        await SeesThree(page, email);

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "You are signed out" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "My answers" }).ClickAsync();
        await Expect(page.GetByText("Nothing is written yet")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in" }).ClickAsync();
        await SignIn(page, email);
        await SeesThree(page, email);
    }, script);

    [BrowserFact]
    public Task Is_asked_before_signing_out_takes_text_that_was_never_saved() => Tell("sign-out-asks", async page =>
    {
        await Register(page, "bert@example.org");
        await page.EvaluateAsync("""
            () => localStorage.setItem("practice text one", JSON.stringify({ answer: crypto.randomUUID(), card: "no-receipt", person: "", ticket: "t", revision: 0,
              text: { Situation: "", Task: "", Action: "I was never saved", Result: "" }, sent: [], at: new Date().toISOString() }))
            """);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sign out?" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "I was never saved" })).ToBeVisibleAsync();
        Assert.Equal(1, await Saving.KeptTexts(page));
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "You are signed out" })).ToBeVisibleAsync();
        Assert.Equal(0, await Saving.KeptTexts(page));
    });

    [BrowserFact]
    public Task Hears_what_is_wrong_with_the_form_first_and_gets_to_it_by_keyboard() => Tell("register-wrong", async page =>
    {
        await page.GotoAsync("/account/register");
        await page.GetByLabel("E-mail").FillAsync("anna@example.org");
        await page.GetByLabel("Password").FillAsync("short");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.GetByLabel("Password")).ToBeFocusedAsync();
        await Expect(page.GetByLabel("Password")).ToHaveValueAsync("");
        await Expect(page.GetByLabel("E-mail")).ToHaveValueAsync("anna@example.org");
    });

    private static async Task Register(IPage page, string email)
    {
        await page.GotoAsync("/account/register");
        await page.GetByLabel("E-mail").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Register" }).ClickAsync();
        await SignIn(page, email);
    }

    private static async Task SignIn(IPage page, string email)
    {
        await page.GetByLabel("E-mail").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.Arrives("**/answers");
    }

    private static async Task SeesThree(IPage page, string email)
    {
        await Expect(page.GetByRole(AriaRole.Banner).GetByText(email)).ToBeVisibleAsync();
        await Expect(page.Locator(".answer-list > li")).ToHaveCountAsync(3);
        await Expect(page.GetByText("1 draft checked")).ToHaveCountAsync(3);
    }

    private static async Task Write(IPage page, string card, bool script)
    {
        await page.GotoAsync($"/scenarios/{card}/answer");
        foreach (var part in Scoring.StarAnswer.Parts)
            await page.GetByLabel(part.ToString(), new() { Exact = true }).FillAsync(Answers.Good[part]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();
        await (script
            ? Expect(page.GetByRole(AriaRole.Link, new() { Name = "Report on draft 1" })).ToBeVisibleAsync()
            : page.Arrives("**/drafts/1"));
    }

    private async Task Tell(string name, Func<IPage, Task> story, bool script = true)
    {
        var page = await site.Open(script);
        await Story.Tell(page, () => story(page), name);
    }
}
