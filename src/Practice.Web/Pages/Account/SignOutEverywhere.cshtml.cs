using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Data;

namespace Practice.Web.Pages.Account;

/// <summary>Ends every session of this account, in this browser too.</summary>
public sealed class SignOutEverywhere(PracticeDb db, Accounts accounts) : PageModel
{
    public IActionResult OnGet() => RedirectToPage("Index");

    public async Task<IActionResult> OnPost()
    {
        if (await accounts.Here(HttpContext) is not { } person)
            return NotFound();
        person.EndOtherSessions();
        await db.SaveChangesAsync();
        await accounts.SignOut(HttpContext);
        return RedirectToPage("SignOut");
    }
}
