using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.HandIns;

/// <summary>What a seeker does with a comment that was returned.</summary>
public abstract class SeekerPage(PracticeDb db, TimeProvider clock) : SignedInPage(clock)
{
    public IActionResult OnGet(Guid id) => Redirect($"/answers/{id}");

    /// <summary>The comment, tracked; null when it is not this seeker's to read.</summary>
    protected Task<Comment?> Find(Guid id, Guid comment) => db.Comments.SingleOrDefaultAsync(found => found.Id == comment
        && db.ReturnedTo(Me).Any(review => review.Id == found.ReviewId && db.HandIns.Any(handIn => handIn.Id == review.HandInId && handIn.AnswerId == id)));

    protected async Task<IActionResult> BackTo(Guid id, Comment comment)
    {
        ArgumentNullException.ThrowIfNull(comment);
        var number = await db.Reviews.Where(review => review.Id == comment.ReviewId)
            .Join(db.HandIns, review => review.HandInId, handIn => handIn.Id, (review, handIn) => handIn.DraftNumber).SingleAsync();
        return RedirectToPage("/Drafts/Show", null, new { id, number }, $"comment-{comment.Id}");
    }
}
