using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Sharing;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Sharing;

/// <summary>Removes what a friend wrote, for good.</summary>
public sealed class RemoveComment(PracticeDb db, TimeProvider clock) : PageModel
{
    [TempData]
    public string? Shared { get; set; }

    public IActionResult OnGet(Guid id, int number) => RedirectToPage("/Drafts/Show", new { id, number });

    public async Task<IActionResult> OnPost(Guid id, int number, Guid shared, Guid comment)
    {
        if (await db.SharedBy(User.PersonId()).OfDraft(id, number).AsNoTracking().SingleOrDefaultAsync(found => found.Id == shared) is not { } found)
            return NotFound();
        await db.RemoveComment(found, comment, clock.GetUtcNow().UtcDateTime);
        Shared = "The comment is removed.";
        return RedirectToPage("/Drafts/Show", null, new { id, number }, "friends");
    }
}
