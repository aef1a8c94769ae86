using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Practice.Web.Tests;
using Practice.Web.Tests.Coaching;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

/// <summary>Where nothing saves itself, whichever button of the desk is pressed takes all along that was typed.</summary>
public sealed class TheDeskWithoutScript(LiveSite site) : IClassFixture<LiveSite>
{
    [BrowserFact]
    public async Task Each_button_takes_all_along_that_was_typed()
    {
        var page = await site.Open(script: false);
        await Story.Tell(page, async () =>
        {
            var people = await CoachedSite.On(site.App, site.Visitor);
            await people.HandIn();
            await page.GotoAsync("/account/sign-in");
            await page.GetByLabel("E-mail").FillAsync("ben@example.org");
            await page.GetByLabel("Password").FillAsync(Visitor.Password);
            await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
            await page.Arrives("**/coach");
            await page.GetByRole(AriaRole.Button, new() { Name = "Take sam@example.org, draft 1" }).ClickAsync();
            var note = page.GetByLabel("Note", new() { Exact = true });
            var said = page.GetByLabel("What you want to say");
            var words = page.GetByLabel("On which words");
            var comments = page.GetByRole(AriaRole.Listitem).And(page.Locator("[id^=comment-]"));

            // The comment's button keeps the levels and the note.
            await note.FillAsync("The first note.");
            await Level(page, "Empathy", 2).CheckAsync();
            await Say("The first comment.");
            await Press("Save the comment");
            await Expect(comments).ToHaveTextAsync([new Regex("The first comment[.]")]);
            await Expect(note).ToHaveValueAsync("The first note.");
            await Expect(Level(page, "Empathy", 2)).ToBeCheckedAsync();

            // The button of the levels keeps the comment.
            await Say("The second comment.");
            await Press("Save");
            await Expect(comments).ToHaveCountAsync(2);

            // What can't be saved yet stays in the form, and what can is saved.
            await note.FillAsync("The second note.");
            await said.FillAsync("On no words.");
            await Press("Return");
            await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("It is not returned yet.");
            await Expect(said).ToHaveValueAsync("On no words.");
            Assert.Equal("The second note.", await Kept());

            // Neither searching, nor Enter in the search, nor a comment for reuse forgets the note.
            await note.FillAsync("The third note.");
            await page.GetByText("Use one of your comments").ClickAsync();
            await page.GetByLabel("Words in it").PressAsync("Enter");
            await Expect(said).ToHaveValueAsync("On no words.");
            await Expect(note).ToHaveValueAsync("The third note.");
            Assert.Equal("The second note.", await Kept());

            // Going over a comment, writing another and deleting one save the rest.
            await words.SelectOptionAsync(new SelectOptionValue { Index = 3 });
            await Press("Change comment 1");
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Change the comment" })).ToBeVisibleAsync();
            await Expect(comments).ToHaveCountAsync(3);
            Assert.Equal("The third note.", await Kept());
            await note.FillAsync("The fourth note.");
            await said.FillAsync("Gone over.");
            await Press("Write another");
            await Expect(comments.GetByText("Gone over.")).ToBeVisibleAsync();
            await note.FillAsync("The fifth note.");
            await Say("The fourth comment.");
            await Press("Delete comment 1");
            await Expect(page.GetByText("The comment is deleted.")).ToBeVisibleAsync();
            await Expect(comments).ToHaveCountAsync(3);
            await Expect(note).ToHaveValueAsync("The fifth note.");

            // So do the machine's levels, putting it back, and returning.
            await Say("The fifth comment.");
            await Press("Show me now");
            await Expect(comments).ToHaveCountAsync(4);
            await note.FillAsync("The sixth note.");
            await Press("Put it back into the line");
            await Expect(page.GetByText("It is back in the line.")).ToBeVisibleAsync();
            Assert.Equal("The sixth note.", await Kept());
            await page.GetByRole(AriaRole.Button, new() { Name = "Go back to sam@example.org, draft 1" }).ClickAsync();
            await Say("The last comment.");
            await Press("Return");
            await Expect(page.GetByText("Returned to sam@example.org.")).ToBeVisibleAsync();
            await Expect(comments).ToHaveCountAsync(5);

            async Task Say(string text)
            {
                await words.SelectOptionAsync(new SelectOptionValue { Index = 2 });
                await said.FillAsync(text);
            }

            Task Press(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
            Task<string> Kept() => site.App.Ask(db => db.Reviews.Select(review => review.Note).SingleAsync());
        }, "the-desk-without-script");
    }

    private static ILocator Level(IPage page, string skill, int level) =>
        page.GetByRole(AriaRole.Group, new() { Name = skill }).GetByRole(AriaRole.Radio).Nth(level);
}
