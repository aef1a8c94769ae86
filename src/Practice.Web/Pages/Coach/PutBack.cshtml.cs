using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.Coach;

/// <summary>Puts what was taken back into the line; what was written is kept.</summary>
public sealed class PutBack(PracticeDb db, TimeProvider clock) : SignedInPage(clock)
{
    public IActionResult OnGet(Guid id) => RedirectToPage("WriteReview", new { id });

    public async Task<IActionResult> OnPost(Guid id)
    {
        if (await db.WrittenBy(Me).Where(review => review.Id == id).Select(review => (Guid?)review.HandInId).SingleOrDefaultAsync() is not { } handIn)
            return NotFound();
        await db.Release(handIn, Me);
        Happened = "It is back in the line. What you wrote is kept, and is there when you take it again.";
        return RedirectToPage("Index");
    }
}
