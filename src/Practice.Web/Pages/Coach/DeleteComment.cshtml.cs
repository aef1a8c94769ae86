using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.Coach;

/// <summary>Takes a comment out of a review that is not returned.</summary>
public sealed class DeleteComment(PracticeDb db, TimeProvider clock) : SignedInPage(clock)
{
    public IActionResult OnGet(Guid id) => RedirectToPage("WriteReview", new { id });

    public async Task<IActionResult> OnPost(Guid id, Guid comment)
    {
        if (!await db.WrittenBy(Me).AnyAsync(review => review.Id == id))
            return NotFound();
        Happened = await db.WhileOpen(id, () => db.Comments.Where(found => found.Id == comment && found.ReviewId == id).ExecuteDeleteAsync())
            ? "The comment is deleted."
            : "Nothing is deleted: the review is returned. Reopen it to change it.";
        return RedirectToPage("WriteReview", new { id });
    }
}
