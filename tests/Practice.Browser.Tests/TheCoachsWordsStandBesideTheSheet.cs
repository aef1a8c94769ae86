using Microsoft.Playwright;
using Practice.Web.Tests;
using Practice.Web.Tests.Coaching;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

/// <summary>Whoever revises an answer has what the coach said of it in view.</summary>
public sealed class TheCoachsWordsStandBesideTheSheet(LiveSite site) : IClassFixture<LiveSite>
{
    [BrowserFact]
    public async Task With_the_words_they_are_about_and_what_was_used()
    {
        var page = await site.Open();
        await Story.Tell(page, async () =>
        {
            var people = await CoachedSite.On(site.App, site.Visitor);
            var draft = await people.HandIn();
            var review = await CoachedSite.Take(people.Ben);
            var comment = await CoachedSite.Comment(people.Ben, review, "What did he say then?");
            await CoachedSite.Write(people.Ben, review, "/return", "Read it **aloud** once.");
            var answer = draft.Split("/drafts")[0];
            await people.Sam.Send($"{answer}/comments/{comment}/mark", "use", "Used");

            await page.GotoAsync("/account/sign-in");
            await page.GetByLabel("E-mail").FillAsync("sam@example.org");
            await page.GetByLabel("Password").FillAsync(Visitor.Password);
            await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
            await page.Arrives("**/answers");
            await page.GotoAsync(answer);
            var said = page.GetByRole(AriaRole.Region, new() { Name = "What your coach said of draft 1" });
            await Expect(said).ToContainTextAsync("ben@example.org");
            await Expect(said.Locator("strong").First).ToHaveTextAsync("aloud");
            await Expect(said.Locator("q")).ToHaveTextAsync(Answers.Good.Action[..38]);
            await Expect(said.GetByText("What did he say then?")).ToBeInViewportAsync();
            await Expect(said.GetByText("You: used it")).ToBeVisibleAsync();
            var (sheet, place) = (await page.Locator(".sheet").BoundingBoxAsync(), await said.BoundingBoxAsync());
            Assert.True(place!.X >= sheet!.X + sheet.Width, "It stands beside the sheet.");
            await page.LooksWell("coach-said", [.. Look.Common, Look.OnThePhoneByNight]);

            // On a phone they follow the sheet, a link leads there, and they fold.
            await page.IsSeen(Look.OnThePhone);
            (sheet, place) = (await page.Locator(".sheet").BoundingBoxAsync(), await said.BoundingBoxAsync());
            Assert.True(place!.Y >= sheet!.Y + sheet.Height, "It follows the sheet.");
            await page.GetByRole(AriaRole.Link, new() { Name = "What your coach said of draft 1" }).ClickAsync();
            await Expect(said).ToBeFocusedAsync();
            await said.GetByRole(AriaRole.Heading, new() { Name = "What your coach said of draft 1" }).ClickAsync();
            await Expect(said.GetByText("What did he say then?")).ToBeHiddenAsync();

            // The next report comes first; what was said stays below it.
            await page.SetViewportSizeAsync(1280, 900);
            await page.GetByLabel("Action", new() { Exact = true }).FillAsync(Answers.Other.Action);
            await page.Keyboard.PressAsync("Control+Enter");
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Report on draft 2" })).ToBeInViewportAsync();
            await Expect(said.GetByText("What did he say then?")).ToBeAttachedAsync();
        }, "the-coachs-words");
    }
}
