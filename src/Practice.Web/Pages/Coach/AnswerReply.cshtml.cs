using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Web.Pages.HandIns;

namespace Practice.Web.Pages.Coach;

/// <summary>The coach answers what a seeker replied; it is there for the seeker at once.</summary>
public sealed class AnswerReply(PracticeDb db, TimeProvider clock) : SignedInPage(clock)
{
    public IActionResult OnGet(Guid id) => RedirectToPage("WriteReview", new { id });

    public async Task<IActionResult> OnPost(Guid id, Guid comment, string? text, Guid? reply)
    {
        if (!await db.WrittenBy(Me).AnyAsync(review => review.Id == id && review.ReturnedAt != null)
            || await db.Comments.SingleOrDefaultAsync(found => found.Id == comment && found.ReviewId == id) is not { } found)
            return NotFound();
        Happened = await Replies.Send(db, found, Me, text, Now, reply);
        return RedirectToPage("WriteReview", null, new { id }, $"comment-{comment}");
    }
}
