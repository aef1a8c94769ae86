using Microsoft.AspNetCore.Mvc;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.Coach;

/// <summary>Takes a returned review back onto the desk. Until it is returned again its seeker reads that it is gone over.</summary>
public sealed class Reopen(PracticeDb db, TimeProvider clock) : SignedInPage(clock)
{
    public IActionResult OnGet(Guid id) => RedirectToPage("WriteReview", new { id });

    public async Task<IActionResult> OnPost(Guid id)
    {
        if (!await db.Reopen(id, Me, Now))
            return NotFound();
        Happened = "Reopened. The seeker reads nothing of it until you return it again.";
        return RedirectToPage("WriteReview", new { id });
    }
}
