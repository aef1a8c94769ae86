using Microsoft.AspNetCore.Mvc;
using Practice.Data;
using Practice.Web.Hosting.Secrets;

namespace Practice.Web.Pages.Account;

/// <summary>Deletes whoever is here, with all that is theirs: an account with its password, a guest without.</summary>
public sealed class Delete(PracticeDb db, Accounts accounts, Attempts attempts, TimeProvider clock) : AccountPage
{
    public sealed record DeleteInput
    {
        public string? Password { get; init; }
    }

    [BindProperty]
    public DeleteInput Input { get; set; } = new();

    /// <summary>The account's e-mail; null for a guest, and for whoever never signed in.</summary>
    public string? Email { get; private set; }

    public async Task<IActionResult> OnGet()
    {
        if (await accounts.Here(HttpContext) is not { } person)
            return RedirectToPage("MyData");
        Email = EmailOf(person);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (await accounts.Here(HttpContext) is not { } person)
            return RedirectToPage("MyData");
        Email = EmailOf(person);
        if (Email is not null)
        {
            if (string.IsNullOrEmpty(Input.Password))
                return Refuse("Input.Password", "The password is missing. It is asked for so that nobody else deletes your work.");
            var (account, address) = (Limit.PasswordOfWhoIsHere.For(person.Id), Limit.PasswordFromAddress.For(HttpContext));
            if (attempts.Take(account, address) is { } until)
                return Wait(until, clock);
            if (await accounts.Check(Email, Input.Password) is null)
                return Refuse("Input.Password", "This is not your password. Nothing is deleted.");
            attempts.GiveBack(account, address);
        }

        await db.Forget(person.Id);
        await accounts.SignOut(HttpContext);
        return RedirectToPage("MyData");
    }

    /// <summary>Before the first signing in nobody is told here whether the e-mail was free.</summary>
    private static string? EmailOf(Person person) => person.IsSettled ? person.Email : null;
}
