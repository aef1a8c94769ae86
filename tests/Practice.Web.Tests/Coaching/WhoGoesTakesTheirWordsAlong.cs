namespace Practice.Web.Tests.Coaching;

/// <summary>What was said between a seeker and a coach goes with the account it belongs to, to the last byte on the disk.</summary>
public sealed class WhoGoesTakesTheirWordsAlong
{
    private const string Question = "Does the marmalade part convince?";
    private const string Comment = "The marmalade could come first.";
    private const string Reply = "Then the marmalade opens it.";
    private const string Half = "Half a note about marmalade.";
    private const string Kept = "Marmalade belongs to the result.";

    [Fact]
    public async Task A_seekers_questions_replies_and_all_that_was_said_of_their_drafts()
    {
        await using var site = await CoachedSite.New();
        await Talk(site);
        Assert.True(Holds(site, Question) && Holds(site, Comment) && Holds(site, Reply) && Holds(site, Half));
        await site.Sam.Send("/account/delete", "Input.Password", Visitor.Password);
        await site.App.DisposeAsync();
        foreach (var words in new[] { Question, Comment, Reply, Half, "sam@example.org", "SAM@EXAMPLE.ORG" })
            Assert.False(Holds(site, words), words);
        Assert.True(Holds(site, Kept), "the coach's own comments stay");
    }

    [Fact]
    public async Task A_coachs_half_written_review_and_comments_for_reuse_but_not_what_was_returned()
    {
        await using var site = await CoachedSite.New();
        await Talk(site);
        await site.Ben.Send("/account/delete", "Input.Password", Visitor.Password);
        await site.App.DisposeAsync();
        foreach (var words in new[] { Half, Kept, "ben@example.org", "BEN@EXAMPLE.ORG" })
            Assert.False(Holds(site, words), words);
        Assert.True(Holds(site, Comment) && Holds(site, Reply), "what was returned is the seeker's");
    }

    /// <summary>Sam has a review back and has answered it, and waits for another that Ben has begun.</summary>
    private static async Task Talk(CoachedSite site)
    {
        var draft = await site.Sam.WriteAndCheck(Answers.Good);
        var answer = draft.Split("/drafts")[0];
        await site.Sam.Send($"{draft}/hand-in", "Input.Group", site.Group, "Input.Question", Question);
        var review = await CoachedSite.Take(site.Ben);
        var comment = await CoachedSite.Comment(site.Ben, review, Comment);
        await CoachedSite.Write(site.Ben, review, "/return", "Good.");
        await site.Sam.Send($"{answer}/comments/{comment}/reply", "text", Reply);
        await site.HandIn((await site.Sam.Check(await site.Sam.OpenForm(answer), Answers.Other)).Location);
        await CoachedSite.Write(site.Ben, await CoachedSite.Take(site.Ben), "", Half);
        await site.Ben.Send("/coach/comments", "kind", "Essential", "text", Kept);
    }

    private static bool Holds(CoachedSite site, string words) => DataFiles.Hold(site.App.DataFolder, words);
}
