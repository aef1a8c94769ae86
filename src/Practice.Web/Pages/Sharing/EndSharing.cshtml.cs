using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Sharing;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Sharing;

/// <summary>Ends a link: it opens nothing any more.</summary>
public sealed class EndSharing(PracticeDb db, TimeProvider clock) : PageModel
{
    [TempData]
    public string? Shared { get; set; }

    public IActionResult OnGet(Guid id, int number) => RedirectToPage("/Drafts/Show", new { id, number });

    public async Task<IActionResult> OnPost(Guid id, int number, Guid shared)
    {
        if (await db.SharedBy(User.PersonId()).OfDraft(id, number).SingleOrDefaultAsync(found => found.Id == shared) is not { } found)
            return NotFound();
        await db.EndSharing(found, clock.GetUtcNow().UtcDateTime);
        Shared = "The link opens nothing any more.";
        return RedirectToPage("/Drafts/Show", null, new { id, number }, "friends");
    }
}
