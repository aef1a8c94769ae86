using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Answers;

/// <summary>Brings a deleted answer back, as it was.</summary>
public sealed class Restore(PracticeDb db) : PageModel
{
    public IActionResult OnGet(Guid id) => RedirectToPage("Index");

    public async Task<IActionResult> OnPost(Guid id)
    {
        if (await db.Answers.DeletedOf(User.PersonId()).SingleOrDefaultAsync(answer => answer.Id == id) is { } answer)
        {
            answer.BringBack();
            await db.TrySaveAsync();
            return RedirectToPage("Edit", new { id });
        }

        // Pressed twice: it is back already.
        return await db.Answers.OwnedBy(User.PersonId()).AnyAsync(answer => answer.Id == id) ? RedirectToPage("Edit", new { id }) : NotFound();
    }
}
