using Microsoft.AspNetCore.Mvc;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.HandIns;

/// <summary>The seeker answers a comment.</summary>
public sealed class ReplyToComment(PracticeDb db, TimeProvider clock) : SeekerPage(db, clock)
{
    private readonly PracticeDb db = db;

    public async Task<IActionResult> OnPost(Guid id, Guid comment, string? text)
    {
        if (await Find(id, comment) is not { } found)
            return NotFound();
        text = text?.ReplaceLineEndings("\n").Trim() ?? "";
        if (text.Length > Reply.LongestText)
            Happened = $"Your reply was not sent: it has {text.Length:N0} characters, and {Reply.LongestText:N0} fit. Go back in your browser: it still has the text.";
        else if (text.Length > 0 && !await db.Reply(found, Me, text, Now))
            Happened = $"Your reply was not sent: {Comment.MostReplies} replies to a comment are enough. Talk to each other.";

        return await BackTo(id, found);
    }
}
