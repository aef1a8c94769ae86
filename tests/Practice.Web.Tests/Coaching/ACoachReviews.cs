using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Practice.Data.Coaching;
using Practice.Scoring.Rubrics;

namespace Practice.Web.Tests.Coaching;

public sealed class ACoachReviews : IAsyncLifetime
{
    private CoachedSite site = null!;

    public async Task InitializeAsync() => site = await CoachedSite.New();

    public Task DisposeAsync() => site.DisposeAsync().AsTask();

    [Fact]
    public async Task From_handing_in_to_handing_in_again()
    {
        var draft = await site.HandIn();
        var waiting = (await site.Sam.Get(draft)).Text;
        Assert.Contains("It is the next in line.", waiting, StringComparison.Ordinal);
        Assert.Contains("no figure yet", waiting, StringComparison.Ordinal);
        Assert.Contains("“Is my result convincing?”", (await site.Ben.Get("/coach")).Text, StringComparison.Ordinal);

        var review = await CoachedSite.Take(site.Ben);
        Assert.Contains("ben@example.org is reading it.", (await site.Sam.Get(draft)).Text, StringComparison.Ordinal);
        var comment = await CoachedSite.Comment(site.Ben, review, "What did he say then?");
        await CoachedSite.Write(site.Ben, review, "", "Your result is **strong**. <b onclick=x>[Go](https://evil.example)</b>", "Level[empathy]", "2");
        Assert.DoesNotContain("What did he say then?", (await site.Sam.Get(draft)).Text, StringComparison.Ordinal);
        Assert.Equal(review, (await CoachedSite.Write(site.Ben, review, "/return", "Your result is **strong**. <b onclick=x>[Go](https://evil.example)</b>", "Level[empathy]", "2")).Location);

        var read = await site.Sam.Get(draft);
        Assert.Contains("<strong>strong</strong>", read.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b onclick", read.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"https://evil", read.Html, StringComparison.Ordinal);
        Assert.Contains("What did he say then?", read.Text, StringComparison.Ordinal);
        var answer = draft.Split("/drafts")[0];
        Assert.Equal($"{draft}#comment-{comment}", (await site.Sam.Send($"{answer}/comments/{comment}/mark", "use", "Used")).Location);
        await site.Sam.Send($"{answer}/comments/{comment}/reply", "text", "He said thank you.");
        Assert.Contains("sam@example.org: used it", (await site.Ben.Get(review)).Text, StringComparison.Ordinal);
        Assert.Contains("He said thank you.", (await site.Ben.Get(review)).Text, StringComparison.Ordinal);

        var second = (await site.Sam.Check(await site.Sam.OpenForm(answer), Answers.Other)).Location;
        await site.HandIn(second);
        var again = await site.Ben.Get(await CoachedSite.Take(site.Ben));
        Assert.Contains("What changed since draft 1, and what was said of it", again.Text, StringComparison.Ordinal);
        Assert.Contains("[written in:", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_what_the_machine_says_is_on_the_page_before_it_is_opened()
    {
        await site.HandIn();
        var review = await CoachedSite.Take(site.Ben);
        var blind = await site.Ben.Get(review);
        Assert.DoesNotContain("Machine:", blind.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("What it rests on", blind.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Show the levels", blind.Text, StringComparison.Ordinal);
        var machine = await site.App.Ask(db => db.Drafts.Select(draft => draft.Assessment).SingleAsync());
        Assert.DoesNotContain(machine.Receipt, blind.Html, StringComparison.Ordinal);
        await CoachedSite.Write(site.Ben, review, "/reveal", "");
        Assert.Contains("Machine:", (await site.Ben.Get(review)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_opened_before_all_is_marked_is_put_down_and_each_difference_is_kept_or_changed()
    {
        await site.HandIn();
        var review = await CoachedSite.Take(site.Ben);
        Assert.Equal($"{review}#levels", (await CoachedSite.Write(site.Ben, review, "/reveal", "", "Level[situation]", "0", "Level[action]", "0")).Location);
        var open = await site.Ben.Get(review);
        Assert.Contains("Machine:", open.Text, StringComparison.Ordinal);
        Assert.Contains("before all were marked", open.Text, StringComparison.Ordinal);
        Assert.Contains("Keep mine", open.Text, StringComparison.Ordinal);
        await CoachedSite.Write(site.Ben, review, "/differences/situation?keep=true", "", "Level[situation]", "0", "Level[action]", "0");
        await CoachedSite.Write(site.Ben, review, "/differences/action?keep=false", "", "Level[situation]", "0", "Level[action]", "0");
        var marks = await site.App.Ask(db => db.Reviews.SelectMany(found => found.Marks).Where(mark => mark.Level != null).OrderBy(mark => mark.Criterion).ToListAsync());
        Assert.Equal(["action", "situation"], marks.Select(mark => mark.Criterion));
        Assert.Equal((marks[0].MachineLevel, 0, false), (marks[0].Level, marks[0].BlindLevel, marks[0].AwaitsDecision));
        Assert.Equal((0, 0, true, false), (marks[1].Level, marks[1].BlindLevel, marks[1].IsKept, marks[1].AwaitsDecision));
    }

    [Fact]
    public async Task What_is_opened_after_all_is_marked_says_so()
    {
        await site.HandIn();
        var review = await CoachedSite.Take(site.Ben);
        await CoachedSite.Write(site.Ben, review, "/reveal", "", [.. RubricIds.Skills.Concat(RubricIds.Parts).SelectMany(criterion => new[] { $"Level[{criterion}]", "2" })]);
        Assert.Contains("after all were marked", (await site.Ben.Get(review)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_tabs_the_later_save_is_refused_and_both_are_shown()
    {
        await site.HandIn();
        var review = await CoachedSite.Take(site.Ben);
        var revision = CoachedSite.Revision(await site.Ben.Get(review));
        await site.Ben.Send(review, "Revision", revision, "Note", "From this tab.", "Level[empathy]", "1");
        var refused = await site.Ben.Send(review, "Revision", revision, "Note", "From that tab.", "Level[empathy]", "3");
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("From this tab.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("From that tab.", refused.Text, StringComparison.Ordinal);
        Assert.Equal("From this tab.", await site.App.Ask(db => db.Reviews.Select(found => found.Note).SingleAsync()));
        // Whoever has seen both puts the form in its place.
        Assert.Equal(HttpStatusCode.Redirect, (await site.Ben.Send(review, "Revision", CoachedSite.Revision(refused), "Note", "From that tab.")).Status);
        Assert.Equal("From that tab.", await site.App.Ask(db => db.Reviews.Select(found => found.Note).SingleAsync()));
    }

    [Fact]
    public async Task Of_two_tabs_the_later_comment_is_refused_and_both_are_shown()
    {
        await site.HandIn();
        var review = await CoachedSite.Take(site.Ben);
        var comment = await CoachedSite.Comment(site.Ben, review, "From this tab.");
        string[] typed = ["Stretch", "Action 0 38", "Kind", "Essential", "Text", "From that tab."];
        var refused = await site.Ben.Send($"{review}/comments/{comment}", ["CommentRevision", "0", .. typed]);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("From this tab.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("From that tab.", refused.Text, StringComparison.Ordinal);
        Assert.Equal("From this tab.", await site.App.Ask(db => db.Comments.Select(found => found.Text).SingleAsync()));
        Assert.Equal(HttpStatusCode.Redirect, (await site.Ben.Send($"{review}/comments/{comment}", ["CommentRevision", "1", .. typed])).Status);
        Assert.Equal("From that tab.", await site.App.Ask(db => db.Comments.Select(found => found.Text).SingleAsync()));
    }

    [Fact]
    public async Task Script_saves_by_the_same_form()
    {
        await site.HandIn();
        var review = await CoachedSite.Take(site.Ben);
        using var request = new HttpRequestMessage(HttpMethod.Post, review)
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", await site.Ben.Token()), new("Revision", "0"), new("Note", "Half a sen")]),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var response = await site.Ben.Http.SendAsync(request);
        using var reply = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("none", reply.RootElement.GetProperty("refusal").GetString());
        Assert.Equal(1, reply.RootElement.GetProperty("revision").GetInt32());
        Assert.Contains("Half a sen", (await site.Ben.Get(review)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_returned_is_changed_only_after_it_was_reopened_and_the_seeker_is_told()
    {
        var draft = await site.HandIn();
        var review = await CoachedSite.Take(site.Ben);
        var comment = await CoachedSite.Comment(site.Ben, review, "What did he say then?");
        await CoachedSite.Write(site.Ben, review, "/return", "Good.");
        Assert.Equal(HttpStatusCode.Conflict, (await CoachedSite.Write(site.Ben, review, "", "Changed afterwards.")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await site.Ben.Send($"{review}/comments/{Guid.NewGuid()}", "Stretch", "Action 0 5", "Text", "Late.")).Status);
        await site.Ben.Send($"{review}/comments/{comment}/delete");
        Assert.Contains("What did he say then?", (await site.Sam.Get(draft)).Text, StringComparison.Ordinal);

        await site.Ben.Send($"{review}/reopen");
        var reopened = (await site.Sam.Get(draft)).Text;
        Assert.Contains("has taken the review back", reopened, StringComparison.Ordinal);
        Assert.DoesNotContain("What did he say then?", reopened, StringComparison.Ordinal);
        await CoachedSite.Write(site.Ben, review, "/return", "Better.");
        Assert.Contains("Better.", (await site.Sam.Get(draft)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_returned_is_found_again_with_what_became_of_it()
    {
        Assert.Contains("You have returned nothing yet", (await site.Ben.Get("/coach/returned")).Text, StringComparison.Ordinal);
        var draft = await site.HandIn();
        var review = await CoachedSite.Take(site.Ben);
        var comment = await CoachedSite.Comment(site.Ben, review, "What did he say then?");
        await CoachedSite.Comment(site.Ben, review, "Good.");
        Assert.DoesNotContain(review, (await site.Ben.Get("/coach/returned")).Html, StringComparison.Ordinal);
        await CoachedSite.Write(site.Ben, review, "/return", "Good.");
        var answer = draft.Split("/drafts")[0];
        await site.Sam.Send($"{answer}/comments/{comment}/mark", "use", "Unclear");
        await site.Sam.Send($"{answer}/comments/{comment}/reply", "text", "Which words?");
        var list = await site.Ben.Get("/coach/returned");
        Assert.Contains($"href=\"{review}\"", list.Html, StringComparison.Ordinal);
        Assert.Contains("2 comments, 1 unclear or not right", list.Text, StringComparison.Ordinal);
        Assert.Contains("answered", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(review, (await site.Cora.Get("/coach/returned")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_that_is_sent_twice_by_the_same_form_is_one()
    {
        var draft = await site.HandIn();
        var review = await CoachedSite.Take(site.Ben);
        var comment = await CoachedSite.Comment(site.Ben, review, "What did he say then?");
        await CoachedSite.Write(site.Ben, review, "/return", "Good.");
        var form = (await site.Sam.Get(draft)).Field("reply");
        Task<Page> Reply(Visitor visitor, string text, string id) => visitor.Send(
            visitor == site.Sam ? $"{draft.Split("/drafts")[0]}/comments/{comment}/reply" : $"{review}/comments/{comment}/reply", "text", text, "reply", id);

        foreach (var sent in await Task.WhenAll(Reply(site.Sam, "He said thank you.", form), Reply(site.Sam, "He said thank you. ", form)))
            Assert.Equal($"{draft}#comment-{comment}", sent.Location);
        Assert.Equal(["He said thank you."], await Replies());
        Assert.Equal(1, await site.App.Ask(db => db.Notices.CountAsync(notice => notice.Kind == Practice.Data.Notices.NoticeKind.SeekerReplied)));
        // Other words, another form or another person make another reply.
        await Reply(site.Sam, "And came back.", form);
        await Reply(site.Sam, "He said thank you.", (await site.Sam.Get(draft)).Field("reply"));
        await Reply(site.Ben, "He said thank you.", form);
        await Reply(site.Ben, "Say so.", (await site.Ben.Get(review)).Field("reply"));
        Assert.Equal(["And came back.", "He said thank you.", "He said thank you.", "He said thank you.", "Say so."], await Replies());

        Task<List<string>> Replies() => site.App.Ask(db => db.Comments.SelectMany(found => found.Replies).Select(reply => reply.Text).OrderBy(text => text).ToListAsync());
    }

    [Fact]
    public async Task The_seekers_list_and_sheet_say_where_an_answer_stands()
    {
        var draft = await site.HandIn();
        var answer = draft.Split("/drafts")[0];
        Assert.Contains("Draft 1 waits for a coach", (await site.Sam.Get("/answers")).Text, StringComparison.Ordinal);
        var review = await CoachedSite.Take(site.Ben);
        await CoachedSite.Comment(site.Ben, review, "Which boots?");
        Assert.DoesNotContain("What your coach said", (await site.Sam.Get(answer)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Which boots?", (await site.Sam.Get(answer)).Text, StringComparison.Ordinal);
        await CoachedSite.Write(site.Ben, review, "/return", "Good.");
        var list = await site.Sam.Get("/answers");
        Assert.Contains($"href=\"{draft}#review\">Review of draft 1 is back", list.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("waits for a coach", list.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"#coach-said\">What your coach said of draft 1", (await site.Sam.Get(answer)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comment_that_is_moved_to_other_words_stands_there()
    {
        await site.HandIn();
        var review = await CoachedSite.Take(site.Ben);
        var comment = await CoachedSite.Comment(site.Ben, review, "Which boots?");
        var revision = await site.App.Ask(db => db.Comments.Select(found => found.Revision).SingleAsync());
        await site.Ben.Send($"{review}/comments/{comment}", "CommentRevision", $"{revision}", "Stretch", "Action 0 6", "Kind", "Actionable", "Text", "Which boots?");
        Assert.Equal((Scoring.Part.Action, 0, 6), await site.App.Ask(db => db.Comments.Select(found => new ValueTuple<Scoring.Part, int, int>(found.Part, found.Start, found.End)).SingleAsync()));
    }

    [Fact]
    public async Task An_empty_review_is_not_returned()
    {
        await site.HandIn();
        var review = await CoachedSite.Take(site.Ben);
        await CoachedSite.Write(site.Ben, review, "/return", "");
        Assert.Contains("Not returned: nothing is written yet", (await site.Ben.Get(review)).Text, StringComparison.Ordinal);
        Assert.Equal(0, await site.App.Ask(db => db.Reviews.CountAsync(found => found.ReturnedAt != null)));
    }

    [Fact]
    public async Task The_next_draft_goes_to_the_group_of_the_last_one_and_the_seeker_hears_how_long_others_wait()
    {
        await site.HandIn();
        site.App.Clock.Advance(TimeSpan.FromDays(3));
        var draft = await site.Sam.WriteAndCheck(Answers.Other);
        await site.HandIn(draft);
        Assert.Contains("What waits longest in this group has waited 3 days.", (await site.Sam.Get(draft)).Text, StringComparison.Ordinal);
        await site.Sam.Send($"/join/{await FridaysLink()}");
        Assert.Matches($"value=\"{site.Group}\"[^>]*checked", (await site.Sam.Get($"{draft}/hand-in")).Html);

        async Task<string> FridaysLink()
        {
            var friday = await site.App.Ask(db => db.Groups.Where(group => group.Name == "Friday").Select(group => group.Id).SingleAsync());
            await site.Dan.Send($"/coach/groups/{friday}/invite", "Role", "Seeker");
            return await site.App.Ask(db => db.Invitations.Where(link => link.GroupId == friday).Select(link => link.Code).SingleAsync());
        }
    }

    [Fact]
    public async Task The_second_coach_is_told_who_has_it()
    {
        await site.HandIn();
        var handIn = await site.App.Ask(db => db.HandIns.Select(found => found.Id).SingleAsync());
        await CoachedSite.Take(site.Ben);
        Assert.Equal("/coach", (await site.Cora.Send($"/coach/hand-ins/{handIn}/claim")).Location);
        var queue = (await site.Cora.Get("/coach")).Text;
        Assert.Contains("ben@example.org was faster and has it.", queue, StringComparison.Ordinal);
        Assert.Contains("ben@example.org has it", queue, StringComparison.Ordinal);
        site.App.Clock.Advance(Claim.QuietTime);
        Assert.StartsWith("/coach/reviews/", (await site.Cora.Send($"/coach/hand-ins/{handIn}/claim")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_line_of_one_group_is_shown_alone_and_gone_on_with()
    {
        var draft = await site.HandIn();
        var other = CoachedSite.Id((await site.Ben.Send("/coach/groups/new", "Input.Name", "Monday")).Location);
        await site.Ben.Send($"/coach/groups/{other}/invite", "Role", "Seeker");
        var code = await site.App.Ask(db => db.Invitations.Where(link => link.GroupId == Guid.Parse(other)).Select(link => link.Code).SingleAsync());
        await site.Sam.Send($"/join/{code}");
        var second = (await site.Sam.Check(await site.Sam.OpenForm(draft.Split("/drafts")[0]), Answers.Other)).Location;
        await site.Sam.Send($"{second}/hand-in", "Input.Group", other, "Input.Question", "And my task?");
        var all = await site.Ben.Get("/coach");
        Assert.Contains("2 drafts waiting, the oldest first.", all.Text, StringComparison.Ordinal);
        Assert.Contains($"href=\"/coach?group={other}\" aria-label=\"1 waiting in Monday\"", all.Html, StringComparison.Ordinal);
        var monday = await site.Ben.Get($"/coach?group={other}");
        Assert.Contains("1 draft waiting in Monday, the oldest first.", monday.Text, StringComparison.Ordinal);
        Assert.Contains("And my task?", monday.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Is my result convincing?", monday.Text, StringComparison.Ordinal);
        // A group of somebody else's is none.
        var friday = await site.App.Ask(db => db.Groups.Where(group => group.Name == "Friday").Select(group => group.Id).SingleAsync());
        Assert.Contains("2 drafts waiting, the oldest first.", (await site.Ben.Get($"/coach?group={friday}")).Text, StringComparison.Ordinal);

        var review = await CoachedSite.Take(site.Ben);
        await CoachedSite.Write(site.Ben, review, "/return", "Good.");
        Assert.Contains($"href=\"/coach?group={site.Group}\">Next in Tuesday", (await site.Ben.Get(review)).Html, StringComparison.Ordinal);
        Assert.Contains("Nobody waits in Tuesday.", (await site.Ben.Get($"/coach?group={site.Group}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_no_coach_has_opened_is_taken_back()
    {
        var draft = await site.HandIn();
        var handIn = await site.App.Ask(db => db.HandIns.Select(found => found.Id).SingleAsync());
        await site.Sam.Send($"{draft}/hand-in/{handIn}/withdraw");
        Assert.Contains("Nobody has read it.", (await site.Sam.Get(draft)).Text, StringComparison.Ordinal);
        Assert.Contains("Nobody waits.", (await site.Ben.Get("/coach")).Text, StringComparison.Ordinal);
        await site.HandIn(draft);
        await CoachedSite.Take(site.Ben);
        handIn = await site.App.Ask(db => db.HandIns.Where(found => found.Standing == Standing.Waiting).Select(found => found.Id).SingleAsync());
        await site.Sam.Send($"{draft}/hand-in/{handIn}/withdraw");
        Assert.Contains("a coach has opened it meanwhile", (await site.Sam.Get(draft)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_for_reuse_are_found_by_their_words_and_put_into_the_box()
    {
        await site.HandIn();
        var review = await CoachedSite.Take(site.Ben);
        await site.Ben.Send("/coach/comments", "kind", "Essential", "text", "100% of the outcome is missing.");
        await site.Ben.Send("/coach/comments", "kind", "Celebratory", "text", "You let him finish.");
        Assert.Contains("None has all these words.", (await site.Ben.Get("/coach/comments?q=10_%25")).Text, StringComparison.Ordinal);
        Assert.Contains("100% of the outcome", (await site.Ben.Get("/coach/comments?q=outcome+100%25")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("outcome", (await site.Cora.Get("/coach/comments")).Text, StringComparison.Ordinal);
        var saved = await site.App.Ask(db => db.SavedComments.Where(found => found.Kind == CommentKind.Essential).Select(found => found.Id).SingleAsync());
        var composed = await site.Ben.Send($"{review}/comments/{Guid.NewGuid()}/compose", "Stretch", "Action 0 38", "Text", "First:", "Use", $"{saved}");
        Assert.Contains("First:\n100% of the outcome is missing.", WebUtility.HtmlDecode(composed.Html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_ticked_for_reuse_stays_ticked_where_a_comment_is_refused_and_where_another_is_looked_for()
    {
        const string Box = "name=\"Reuse\" value=\"true\"";
        await site.HandIn();
        var review = await CoachedSite.Take(site.Ben);
        Assert.Contains($"{Box}>", (await site.Ben.Get(review)).Html, StringComparison.Ordinal);
        foreach (var address in (string[])["", "/compose"])
            Assert.Contains($"{Box} checked", (await site.Ben.Send($"{review}/comments/{Guid.NewGuid()}{address}", "Stretch", "nowhere", "Text", "Say which words.", "Reuse", "true")).Html, StringComparison.Ordinal);
    }
}
