using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;

namespace Practice.Web.Pages.Coach;

/// <summary>Deletes a comment for reuse. Where it was used it stays.</summary>
public sealed class DropComment(PracticeDb db, TimeProvider clock) : SignedInPage(clock)
{
    public IActionResult OnGet() => RedirectToPage("KeptComments");

    public async Task<IActionResult> OnPost(Guid id)
    {
        var removed = 0;
        await db.InOneWrite(async () => removed = await db.SavedComments.Where(saved => saved.Id == id && saved.CoachId == Me).ExecuteDeleteAsync());
        return removed == 0 ? NotFound() : RedirectToPage("KeptComments");
    }
}
