using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Account;

/// <summary>Signs out. The page asks first where the browser still keeps text that was never saved.</summary>
public sealed class SignOut(Accounts accounts) : PageModel
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost()
    {
        if (User.AccountEmail() is not null)
            await accounts.SignOut(HttpContext);
        return RedirectToPage();
    }
}
