using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Data;
using Practice.Data.Notices;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Notices;

/// <summary>Marks every notice of whoever is here as read.</summary>
public sealed class MarkRead(PracticeDb db, TimeProvider clock) : PageModel
{
    public IActionResult OnGet() => RedirectToPage("Index");

    public async Task<IActionResult> OnPost()
    {
        if (User.PersonId() is { } me)
            await db.Read(db.Notices.ToPerson(me), clock.GetUtcNow().UtcDateTime);
        return RedirectToPage("Index");
    }
}
