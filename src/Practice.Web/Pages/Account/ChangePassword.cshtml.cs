using Microsoft.AspNetCore.Mvc;
using Practice.Data;
using Practice.Web.Hosting;
using Practice.Web.Hosting.Secrets;

namespace Practice.Web.Pages.Account;

/// <summary>Another password; every other browser is signed out.</summary>
public sealed class ChangePassword(PracticeDb db, Accounts accounts, Passwords passwords, Attempts attempts, TimeProvider clock) : AccountPage
{
    public sealed record PasswordInput
    {
        public string? Password { get; init; }

        public string? NewPassword { get; init; }
    }

    [BindProperty]
    public PasswordInput Input { get; set; } = new();

    [TempData]
    public string? Done { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost()
    {
        var email = User.AccountEmail()!;
        if (string.IsNullOrEmpty(Input.Password))
            ModelState.AddModelError("Input.Password", "The password you have now is missing.");
        if (Passwords.Problem(Input.NewPassword, email) is { } problem)
            ModelState.AddModelError("Input.NewPassword", problem);
        if (!ModelState.IsValid)
            return Refuse();
        var (account, address) = (Limit.PasswordOfWhoIsHere.For(User.PersonId()!.Value), Limit.PasswordFromAddress.For(HttpContext));
        if (attempts.Take(account, address) is { } until)
            return Wait(until, clock);
        if (await accounts.Check(email, Input.Password) is not { } person)
            return Refuse("Input.Password", "This is not your password. Type the one you sign in with now.");
        attempts.GiveBack(account, address);
        person.ChangePassword(passwords.Hash(person, Input.NewPassword!));
        await db.SaveChangesAsync();
        await HttpContext.SignInAsync(person, HttpContext.IsPersistent());
        Done = "The new password is set. Every other browser is signed out.";
        return RedirectToPage("Index");
    }
}
