using Microsoft.Playwright;
using Practice.Web.Tests;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

/// <summary>A seeker, and a friend in another browser who has no account.</summary>
public sealed class AFriendComments(LiveSite site) : IClassFixture<LiveSite>
{
    [BrowserFact]
    public async Task Share_read_comment_be_told_end_and_find_nothing_any_more()
    {
        var seeker = await site.Open();
        var friend = await site.Open();
        await Story.Tell(seeker, () => Story.Tell(friend, async () =>
        {
            await seeker.GotoAsync("/scenarios/no-receipt/answer");
            foreach (var part in Scoring.StarAnswer.Parts)
                await seeker.GetByLabel($"{part}", new() { Exact = true }).FillAsync(Answers.Good[part]);
            await seeker.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();
            await seeker.GetByRole(AriaRole.Link, new() { Name = "Report on draft 1" }).ClickAsync();
            await seeker.Arrives("**/drafts/1");
            await seeker.GetByRole(AriaRole.Link, new() { Name = "Share with a friend" }).ClickAsync();
            await LookAt(seeker, "share");
            await seeker.GetByRole(AriaRole.Button, new() { Name = "Make the link" }).ClickAsync();
            await Expect(seeker.GetByRole(AriaRole.Alert)).ToContainTextAsync("The name is missing");
            await LookAt(seeker, "share-refused");
            await seeker.GetByLabel("The name your friend reads").FillAsync("Sam");
            await seeker.GetByLabel("How long the link is open").SelectOptionAsync("3 days");
            await seeker.GetByRole(AriaRole.Button, new() { Name = "Make the link" }).ClickAsync();
            var link = await seeker.GetByLabel("Send this link").InputValueAsync();
            await LookAt(seeker, "shared");

            await friend.GotoAsync(new Uri(link).AbsolutePath);
            await Expect(friend.GetByText("Sam is practising this interview question")).ToBeVisibleAsync();
            await Expect(friend.GetByText(Answers.Good.Result)).ToBeVisibleAsync();
            await LookAt(friend, "read");
            await friend.GetByLabel("Your comment").FillAsync("I wanted to know what he said then.");
            await friend.GetByRole(AriaRole.Button, new() { Name = "Send the comment" }).ClickAsync();
            await Expect(friend.GetByRole(AriaRole.Alert)).ToContainTextAsync("Your name is missing");
            await LookAt(friend, "comment-refused");
            await Expect(friend.GetByLabel("Your comment")).ToHaveValueAsync("I wanted to know what he said then.");
            await friend.GetByLabel("Your name").FillAsync("Bo");
            await friend.GetByRole(AriaRole.Button, new() { Name = "Send the comment" }).ClickAsync();
            await Expect(friend.GetByText("Your comment is with Sam now.")).ToBeVisibleAsync();
            // What a link opens is in nobody's cache.
            Assert.Empty(await friend.EvaluateAsync<string[]>("""
                async () => {
                  if (!globalThis.caches) return [];
                  const kept = [];
                  for (const name of await caches.keys())
                    for (const request of await (await caches.open(name)).keys()) if (request.url.includes("/shared/")) kept.push(request.url);
                  return kept;
                }
                """));

            await seeker.GotoAsync("/guide");
            await LookAt(seeker, "news");
            await seeker.GetByRole(AriaRole.Link, new() { Name = "1 new notice", Exact = true }).ClickAsync();
            await LookAt(seeker, "notices");
            await seeker.GetByRole(AriaRole.Link, new() { Name = "A friend commented on draft 1" }).ClickAsync();
            await Expect(seeker.GetByText("I wanted to know what he said then.")).ToBeVisibleAsync();
            await Expect(seeker.GetByRole(AriaRole.Link, new() { Name = "1 new notice" })).ToHaveCountAsync(0);
            await LookAt(seeker, "commented");
            await seeker.GetByRole(AriaRole.Button, new() { Name = "End it now: link 1" }).ClickAsync();
            await Expect(seeker.GetByText("The link opens nothing any more.")).ToBeVisibleAsync();
            await Expect(seeker.GetByText("I wanted to know what he said then.")).ToBeVisibleAsync();
            await seeker.GotoAsync("/notices");
            await LookAt(seeker, "notices-read");

            await friend.ReloadAsync();
            await Expect(friend.GetByRole(AriaRole.Heading, new() { Name = "There is no page here" })).ToBeVisibleAsync();
        }, "a-friend"), "a-seeker-who-shares");
    }

    [BrowserFact]
    public async Task A_friend_without_script_reads_and_comments_too()
    {
        var seeker = await site.Open();
        var friend = await site.Open(script: false);
        await Story.Tell(seeker, () => Story.Tell(friend, async () =>
        {
            await seeker.GotoAsync("/scenarios/no-receipt/answer");
            await seeker.GetByLabel("Action", new() { Exact = true }).FillAsync(Answers.Good.Action);
            await seeker.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();
            await seeker.GetByRole(AriaRole.Link, new() { Name = "Report on draft 1" }).ClickAsync();
            await seeker.GetByRole(AriaRole.Link, new() { Name = "Share with a friend" }).ClickAsync();
            await seeker.GetByLabel("The name your friend reads").FillAsync("Sam");
            await seeker.GetByRole(AriaRole.Button, new() { Name = "Make the link" }).ClickAsync();
            await friend.GotoAsync(new Uri(await seeker.GetByLabel("Send this link").InputValueAsync()).AbsolutePath);
            await friend.GetByLabel("Your name").FillAsync("Bo");
            await friend.GetByLabel("Your comment").FillAsync("I believe you.");
            await friend.GetByRole(AriaRole.Button, new() { Name = "Send the comment" }).ClickAsync();
            await Expect(friend.GetByText("Your comment is with Sam now.")).ToBeVisibleAsync();
        }, "a-friend-without-script"), "a-seeker-with-one");
    }

    private static Task LookAt(IPage page, string name) => page.LooksWell($"friend-{name}", [.. Look.Common, Look.InForcedColoursOnThePhone]);
}
