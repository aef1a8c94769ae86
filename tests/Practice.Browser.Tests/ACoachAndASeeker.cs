using Microsoft.Playwright;
using Practice.Web.Tests;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

/// <summary>Two browsers at once: what the one hands in the other reviews, and what the other returns the one reads.</summary>
public sealed class ACoachAndASeeker(LiveSite site) : IClassFixture<LiveSite>
{
    [BrowserFact]
    public async Task Hand_in_claim_mark_blind_comment_reveal_return_read_reply_revise_hand_in_again()
    {
        var coach = await site.Open();
        var seeker = await site.Open();
        await Story.Tell(coach, () => Story.Tell(seeker, async () =>
        {
            await Account(coach, "ben@example.org");
            await Account(seeker, "sam@example.org");
            await Join(coach, seeker);

            var draft = await Check(seeker, Answers.Good);
            await HandIn(seeker);
            await Expect(seeker.GetByText("It is the next in line.")).ToBeVisibleAsync();

            await coach.GotoAsync("/coach");
            await coach.GetByRole(AriaRole.Button, new() { Name = "Take sam@example.org, draft 1" }).ClickAsync();
            await Expect(coach.GetByRole(AriaRole.Heading, new() { Name = "sam@example.org, draft 1" })).ToBeVisibleAsync();
            await Expect(coach.GetByText("Machine:")).ToHaveCountAsync(0);
            await coach.LooksWell("coach-desk-blind");

            // By keys alone: the first level, then each of the ten.
            await coach.Keyboard.PressAsync("j");
            for (var level = 0; level < 10; level++)
                await coach.Keyboard.PressAsync(level == 1 ? "0" : "2");
            await Expect(coach.GetByRole(AriaRole.Button, new() { Name = "Compare with the machine" })).ToBeVisibleAsync();
            await Expect(coach.Locator(".mark-form save-state")).ToContainTextAsync("Saved");

            await Select(coach, "Action", "let him finish before I said a word");
            await Expect(coach.GetByLabel("On which words")).ToHaveValueAsync("Action 2 37");
            await coach.GetByRole(AriaRole.Radio, new() { Name = "Celebratory" }).CheckAsync();
            await coach.GetByLabel("What you want to say").FillAsync("Your silence did the work here.");
            await Expect(coach.Locator(".comment-form save-state")).ToContainTextAsync("Saved");
            await coach.GetByRole(AriaRole.Button, new() { Name = "Save the comment" }).ClickAsync();
            await Expect(coach.GetByText("Your silence did the work here.").First).ToBeVisibleAsync();

            await coach.GetByRole(AriaRole.Button, new() { Name = "Compare with the machine" }).ClickAsync();
            await Expect(coach.GetByText("after all were marked")).ToBeVisibleAsync();
            await coach.GetByRole(AriaRole.Button, new() { Name = "Keep mine for Empathy" }).ClickAsync();
            await Expect(coach.GetByText("You keep yours.")).ToBeVisibleAsync();
            await coach.GetByLabel("Note", new() { Exact = true }).FillAsync("Read it **aloud** once.");
            await coach.LooksWell("coach-desk-open");
            await Expect(seeker.GetByText("Your silence")).ToHaveCountAsync(0);
            // What was typed a moment ago goes along; what can't be saved is asked for first.
            await coach.GetByLabel("What you want to say").FillAsync("And what did the till show?");
            await coach.GetByRole(AriaRole.Button, new() { Name = "Return" }).ClickAsync();
            await Expect(coach.Locator(".comment-form save-state")).ToContainTextAsync("would not go along");
            var words = coach.GetByLabel("On which words");
            await Expect(words).ToBeFocusedAsync();
            await words.SelectOptionAsync((await words.Locator("option").Last.GetAttributeAsync("value"))!);
            await coach.GetByRole(AriaRole.Button, new() { Name = "Return" }).ClickAsync();
            await Expect(coach.GetByText("Returned to sam@example.org.")).ToBeVisibleAsync();
            await Insight(coach);

            await seeker.GotoAsync(draft);
            await Expect(seeker.GetByText("Your silence did the work here.")).ToBeVisibleAsync();
            await Expect(seeker.GetByText("And what did the till show?")).ToBeVisibleAsync();
            await Expect(seeker.Locator(".coach-prose strong")).ToHaveTextAsync("aloud");
            await seeker.GetByRole(AriaRole.Button, new() { Name = "Used: comment 1" }).ClickAsync();
            await Expect(seeker.GetByRole(AriaRole.Button, new() { Name = "Used: comment 1" })).ToHaveAttributeAsync("aria-pressed", "true");
            await seeker.GetByText("Reply", new() { Exact = true }).First.ClickAsync();
            await seeker.GetByLabel("Reply to comment 1").FillAsync("I will keep it.");
            await seeker.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
            await Expect(seeker.GetByText("I will keep it.")).ToBeVisibleAsync();
            await seeker.LooksWell("coach-review-read");

            await seeker.GotoAsync(draft.Split("/drafts")[0]);
            await seeker.GetByLabel("Action", new() { Exact = true }).FillAsync(Answers.Other.Action);
            await seeker.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();
            await seeker.GetByRole(AriaRole.Link, new() { Name = "Report on draft 2" }).ClickAsync();
            await seeker.Arrives("**/drafts/2");
            await HandIn(seeker);

            await coach.GotoAsync("/coach");
            await coach.GetByRole(AriaRole.Button, new() { Name = "Take sam@example.org, draft 2" }).ClickAsync();
            await coach.GetByText("What changed since draft 1").ClickAsync();
            await Expect(coach.Locator("ins").First).ToBeVisibleAsync();
            await Expect(coach.GetByText("used it")).ToBeVisibleAsync();
        }, "a-seeker-and-a-coach"), "a-coach-and-a-seeker");
    }

    [BrowserFact]
    public async Task Of_two_tabs_of_a_coach_the_later_is_refused_and_sees_both_and_a_note_outlives_a_network_that_is_gone()
    {
        var coach = await site.Open();
        var seeker = await site.Open();
        await Story.Tell(coach, () => Story.Tell(seeker, async () =>
        {
            await Account(coach, "cora@example.org");
            await Account(seeker, "sue@example.org");
            await Join(coach, seeker);
            await Check(seeker, Answers.Good);
            await HandIn(seeker);
            await coach.GotoAsync("/coach");
            await coach.GetByRole(AriaRole.Button, new() { Name = "Take sue@example.org, draft 1" }).ClickAsync();
            await Expect(coach.GetByRole(AriaRole.Heading, new() { Name = "sue@example.org, draft 1" })).ToBeVisibleAsync();
            var other = await coach.Context.NewPageAsync();
            await other.GotoAsync(coach.Url);

            await coach.GetByLabel("Note", new() { Exact = true }).FillAsync("From this tab.");
            await Expect(coach.Locator(".mark-form save-state")).ToContainTextAsync("Saved");
            await other.GetByLabel("Note", new() { Exact = true }).FillAsync("From that tab.");
            await other.GetByRole(AriaRole.Button, new() { Name = "See both versions" }).ClickAsync();
            await Expect(other.GetByRole(AriaRole.Alert)).ToContainTextAsync("From this tab.");
            await Expect(other.GetByLabel("Note", new() { Exact = true })).ToHaveValueAsync("From that tab.");
            await other.CloseAsync();

            await coach.RouteAsync("**/coach/reviews/**", route => route.Request.Method == "POST" ? route.AbortAsync() : route.ContinueAsync());
            await coach.GetByLabel("Note", new() { Exact = true }).FillAsync("Typed in a tunnel.");
            await Expect(coach.Locator(".mark-form save-state")).ToContainTextAsync("Not saved: kept in this browser");
            await coach.UnrouteAllAsync();
            await coach.ReloadAsync();
            await Expect(coach.GetByLabel("Note", new() { Exact = true })).ToHaveValueAsync("Typed in a tunnel.");
            await Expect(coach.Locator(".mark-form save-state")).ToContainTextAsync("Saved");
            await coach.ReloadAsync();
            await Expect(coach.GetByLabel("Note", new() { Exact = true })).ToHaveValueAsync("Typed in a tunnel.");
        }, "two-tabs-seeker"), "two-tabs-coach");
    }

    /// <summary>One answer is too few to say anything by: it says so, in words.</summary>
    private static async Task Insight(IPage coach)
    {
        await coach.GotoAsync("/coach");
        await coach.GetByRole(AriaRole.Link, new() { Name = "How your levels agree" }).ClickAsync();
        await Expect(coach.GetByRole(AriaRole.Row, new() { Name = "Empathy Too few to say" })).ToBeVisibleAsync();
        await coach.GotoAsync("/coach");
        await coach.GetByRole(AriaRole.Link, new() { Name = "Tuesday" }).ClickAsync();
        await coach.GetByRole(AriaRole.Link, new() { Name = "What the group shows" }).ClickAsync();
        await coach.GetByText("In figures: Empathy").ClickAsync();
        await Expect(coach.GetByRole(AriaRole.Table, new() { Name = "Empathy by week" })).ToContainTextAsync("too few to say (1)");
        var file = await coach.RunAndWaitForDownloadAsync(() => coach.GetByRole(AriaRole.Link, new() { Name = "What this group handed in, with levels (CSV)" }).ClickAsync());
        Assert.Equal("practice-hand-ins.csv", file.SuggestedFilename);
    }

    private static async Task Account(IPage page, string email)
    {
        await page.GotoAsync("/account/register");
        await page.GetByLabel("E-mail").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(Visitor.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Register" }).ClickAsync();
        await page.Arrives("**/account/sign-in*");
        await page.GetByLabel("E-mail").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(Visitor.Password);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.Arrives("**/answers");
    }

    private static async Task Join(IPage coach, IPage seeker)
    {
        await coach.GotoAsync("/coach/groups/new");
        await coach.GetByLabel("Name of the group").FillAsync("Tuesday");
        await coach.GetByRole(AriaRole.Button, new() { Name = "Make the group" }).ClickAsync();
        await coach.GetByRole(AriaRole.Button, new() { Name = "Make the link for seekers" }).ClickAsync();
        var link = await coach.GetByLabel("Send this link").InputValueAsync();
        await coach.LooksWell("coach-group");
        await seeker.GotoAsync(new Uri(link).AbsolutePath);
        await Expect(seeker.GetByText("Who will be able to read what")).ToBeVisibleAsync();
        await seeker.LooksWell("coach-join");
        await seeker.GetByRole(AriaRole.Button, new() { Name = "Join" }).ClickAsync();
        await Expect(seeker.GetByText("You are in “Tuesday” now.")).ToBeVisibleAsync();
    }

    private static async Task<string> Check(IPage page, Scoring.StarAnswer text)
    {
        await page.GotoAsync("/scenarios/no-receipt/answer");
        foreach (var part in Scoring.StarAnswer.Parts)
            await page.GetByLabel($"{part}", new() { Exact = true }).FillAsync(text[part]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Report on draft 1" }).ClickAsync();
        await page.Arrives("**/drafts/1");
        return page.Url;
    }

    private static async Task HandIn(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Hand in to a coach" }).ClickAsync();
        await page.GetByLabel("Your question to the coach").FillAsync("Is my result convincing?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hand in" }).ClickAsync();
        await page.Arrives("**/drafts/*#review");
    }

    private static async Task Select(IPage page, string part, string words) => await page.EvaluateAsync(
        """
        ([part, words]) => {
          const text = document.querySelector(`[data-part=${part}]`).firstChild;
          const range = document.createRange();
          const start = text.data.indexOf(words);
          range.setStart(text, start);
          range.setEnd(text, start + words.length);
          getSelection().removeAllRanges();
          getSelection().addRange(range);
        }
        """, new[] { part, words });
}
