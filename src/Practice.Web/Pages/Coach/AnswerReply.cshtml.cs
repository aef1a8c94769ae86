using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.Coach;

/// <summary>The coach answers what a seeker replied; it is there for the seeker at once.</summary>
public sealed class AnswerReply(PracticeDb db, TimeProvider clock) : CoachPage(clock)
{
    public IActionResult OnGet(Guid id) => RedirectToPage("WriteReview", new { id });

    public async Task<IActionResult> OnPost(Guid id, Guid comment, string? text)
    {
        if (!await db.WrittenBy(Me).AnyAsync(review => review.Id == id && review.ReturnedAt != null)
            || await db.Comments.SingleOrDefaultAsync(found => found.Id == comment && found.ReviewId == id) is not { } found)
            return NotFound();
        text = text?.ReplaceLineEndings("\n").Trim() ?? "";
        if (text.Length > Reply.LongestText)
            Happened = $"Your reply was not sent: it has {text.Length:N0} characters, and {Reply.LongestText:N0} fit. Go back in your browser: it still has the text.";
        else if (text.Length > 0 && !await db.Reply(found, Me, text, Now))
            Happened = $"Your reply was not sent: {Comment.MostReplies} replies to a comment are enough. Talk to each other.";

        return RedirectToPage("WriteReview", null, new { id }, $"comment-{comment}");
    }
}
