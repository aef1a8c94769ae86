using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Practice.Data.Sharing;
using Practice.Scoring;
using Practice.Web.Hosting.Secrets;

namespace Practice.Web.Tests.Sharing;

public sealed class AFriendReads : IAsyncLifetime
{
    private readonly PracticeApp app = new();
    private Visitor sam = null!;
    private Visitor friend = null!;
    private string draft = "";

    public async Task InitializeAsync()
    {
        (sam, friend) = (app.Visitor(), app.Visitor());
        draft = await sam.WriteAndCheck(Answers.Good);
    }

    public Task DisposeAsync() => app.DisposeAsync().AsTask();

    [Fact]
    public async Task The_question_and_the_text_and_nothing_else()
    {
        await sam.BecomesAccount("sam@example.org");
        var other = (await sam.Check(await sam.OpenForm(draft.Split("/drafts")[0]), Answers.Other)).Location;
        var link = await sam.Share(draft);
        await sam.Share(other);
        var page = await friend.Get(link);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        foreach (var part in StarAnswer.Parts)
        {
            Assert.Contains(Answers.Good[part], WebUtility.HtmlDecode(page.Html), StringComparison.Ordinal);
            if (Answers.Other[part].Length > 0 && Answers.Other[part] != Answers.Good[part])
                Assert.DoesNotContain(Answers.Other[part], WebUtility.HtmlDecode(page.Html), StringComparison.Ordinal);
        }

        Assert.Contains("Sam is practising this interview question", page.Text, StringComparison.Ordinal);
        var main = page.Html[page.Html.IndexOf("<main", StringComparison.Ordinal)..page.Html.IndexOf("</main>", StringComparison.Ordinal)];
        foreach (var nothing in (string[])["sam@example.org", "/answers", "Strong", "Not shown", "What would make it stronger", "<mark", "Draft 1"])
            Assert.DoesNotContain(nothing, main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_link_opens_is_not_listed_not_kept_and_not_told_to_other_sites()
    {
        var link = await sam.Share(draft);
        foreach (var address in (string[])[link, "/shared/nothing"])
        {
            var page = await friend.Get(address);
            Assert.Equal("noindex, nofollow", page.Response.Headers.GetValues("X-Robots-Tag").Single());
            Assert.Equal("no-referrer", page.Response.Headers.GetValues("Referrer-Policy").Single());
            Assert.True(page.Response.Headers.CacheControl?.NoStore);
        }

        Assert.Contains("<meta name=\"robots\" content=\"noindex, nofollow\">", (await friend.Get(link)).Html, StringComparison.Ordinal);
        Assert.False((await friend.Get("/guide")).Response.Headers.Contains("X-Robots-Tag"));
        var kept = new Regex(Regex.Match((await friend.Get("/worker.js")).Html, @"const pagesToKeep = /(.*)/;").Groups[1].Value.Replace(@"\/", "/", StringComparison.Ordinal));
        Assert.Matches(kept, "/scenarios");
        Assert.DoesNotMatch(kept, link);
        Assert.DoesNotMatch(kept, "/notices");
    }

    [Fact]
    public async Task Links_that_were_never_made_are_over_were_ended_or_lead_to_something_deleted_are_the_same()
    {
        var over = await sam.Share(draft, days: 1);
        app.Clock.Advance(TimeSpan.FromDays(1));
        var ended = await sam.Share(draft);
        await sam.Send(SharedSite.Ends((await sam.Get(draft)).Html)[0]);
        var other = await sam.WriteAndCheck(Answers.Other, "off-menu");
        var deleted = await sam.Share(other);
        Assert.Equal(HttpStatusCode.OK, (await friend.Get(deleted)).Status);
        await sam.Send(other.Split("/drafts")[0] + "/delete");

        var never = await friend.Get("/shared/" + new string('a', 32));
        Assert.Equal(HttpStatusCode.NotFound, never.Status);
        foreach (var link in (string[])[over, ended, deleted, "/shared/x"])
        {
            var page = await friend.Get(link);
            Assert.Equal((never.Status, never.Text), (page.Status, page.Text));
            Assert.Equal(HttpStatusCode.NotFound, (await friend.Send(link, "Input.Name", "Bo", "Input.Text", "Good.")).Status);
        }
    }

    [Fact]
    public async Task A_comment_comes_to_whoever_shared_it_as_plain_text_and_can_be_removed()
    {
        var link = await sam.Share(draft);
        await friend.Comments(link, "What did he <b>say</b>?\r\nI wanted to know.");
        var thanks = await friend.Get(link);
        Assert.Contains("Your comment is with Sam now.", thanks.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("I wanted to know.", (await app.Visitor().Get(link)).Html, StringComparison.Ordinal);
        var page = await sam.Get(draft);
        Assert.Contains("What did he &lt;b&gt;say&lt;/b&gt;?", page.Html, StringComparison.Ordinal);
        Assert.Equal("What did he <b>say</b>?\nI wanted to know.", await app.Ask(db => db.FriendComments.Select(comment => comment.Text).SingleAsync()));

        await sam.Send(SharedSite.Removes(page.Html).Single());
        Assert.DoesNotContain("I wanted to know.", (await sam.Get(draft)).Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await friend.Get(link)).Status);
    }

    [Fact]
    public async Task A_comment_that_is_refused_is_still_in_the_form()
    {
        var link = await sam.Share(draft);
        var tooLong = string.Join(' ', Enumerable.Repeat("Good.", 200));
        foreach (var (name, text, why) in new[]
        {
            ("", "Good.", "Your name is missing"), ("\u0001", "Good.", "Your name is missing"), (new string('B', 61), "Good.", "at most 60 characters"),
            ("Bo", " ", "The comment is empty"), ("Bo", tooLong, "longer than 1000 characters"),
        })
        {
            var refused = await friend.Send(link, "Input.Name", name, "Input.Text", text);
            Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
            Assert.Contains(why, refused.Text, StringComparison.Ordinal);
            Assert.Contains(text.Trim(), refused.Html, StringComparison.Ordinal);
            Assert.Contains("aria-invalid=\"true\"", refused.Html, StringComparison.Ordinal);
        }

        Assert.Equal(0, await app.Ask(db => db.FriendComments.CountAsync()));
    }

    [Fact]
    public async Task Who_tries_many_links_waits_and_who_has_a_right_one_never_does()
    {
        var link = await sam.Share(draft);
        for (var tries = 0; tries < Limit.SharedFromAddress.Tries + 5; tries++)
            Assert.Equal(HttpStatusCode.OK, (await friend.Get(link)).Status);
        for (var tries = 0; tries < Limit.SharedFromAddress.Tries; tries++)
            Assert.Equal(HttpStatusCode.NotFound, (await friend.Get($"/shared/guess-{tries}")).Status);
        var refused = await friend.Get(link);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Contains("Too many tries", refused.Text, StringComparison.Ordinal);
        Assert.NotNull(refused.Response.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await friend.Send(link, "Input.Name", "Bo", "Input.Text", "Good.")).Status);
        app.Clock.Advance(Limit.SharedFromAddress.Within);
        Assert.Equal(HttpStatusCode.OK, (await friend.Get(link)).Status);
    }

    [Fact]
    public async Task From_one_address_only_so_many_comments_come_in_an_hour()
    {
        var links = new[] { await sam.Share(draft), await sam.Share(draft) };
        for (var tries = 0; tries < Limit.CommentFromAddress.Tries; tries++)
            await friend.Comments(links[tries % 2], $"Comment {tries}.");
        var refused = await friend.Send(links[0], "Input.Name", "Bo", "Input.Text", "One more.");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Contains("One more.", refused.Html, StringComparison.Ordinal);
        app.Clock.Advance(Limit.CommentFromAddress.Within);
        await friend.Comments(links[0], "One more.");
    }

    [Fact]
    public async Task Only_so_many_links_lead_to_a_draft_and_only_so_many_comments_come_by_one()
    {
        var link = await sam.Share(draft);
        for (var more = 1; more < SharedDraft.MostOfDraft; more++)
            await sam.Share(draft);
        var refused = await sam.Send($"{draft}/share", "Input.Name", "Sam", "Input.Days", "7");
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("5 links lead to this draft already", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await sam.Send($"{draft}/share", "Input.Name", "Sam", "Input.Days", "365")).Status);

        for (var tries = 0; tries < FriendComment.Most; tries++)
            await friend.Comments(link, $"Comment {tries}.");
        Assert.Contains("it takes no more", (await friend.Get(link)).Text, StringComparison.Ordinal);
        var unsent = await friend.Send(link, "Input.Name", "Bo", "Input.Text", "One more.");
        Assert.Contains("Your comment is not sent", unsent.Text, StringComparison.Ordinal);
        Assert.Contains("One more.", unsent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_of_the_database_opens_no_link()
    {
        var link = await sam.Share(draft);
        var token = link.Split('/')[^1];
        Assert.True(token.Length * 5 >= 128);
        await app.DisposeAsync();
        foreach (var file in Directory.GetFiles(app.DataFolder, "*", SearchOption.AllDirectories))
            Assert.False((await File.ReadAllBytesAsync(file)).AsSpan().IndexOf(Encoding.UTF8.GetBytes(token)) >= 0, file);
    }

    [Fact]
    public async Task The_name_is_the_seekers_choice_and_never_the_e_mail()
    {
        await sam.BecomesAccount("sam@example.org");
        Assert.Equal("", (await sam.Get($"{draft}/share")).Field("Input.Name"));
        await sam.Send("/account", "Input.Name", "Samantha");
        Assert.Equal("Samantha", (await sam.Get($"{draft}/share")).Field("Input.Name"));
        Assert.Contains("The name is missing", (await sam.Send($"{draft}/share", "Input.Name", " ", "Input.Days", "7")).Text, StringComparison.Ordinal);
        Assert.Contains("Sammy is practising", (await friend.Get(await sam.Share(draft, name: "Sammy"))).Text, StringComparison.Ordinal);
    }
}
