using Microsoft.AspNetCore.Mvc;
using Practice.Data;
using Practice.Web.Hosting.Secrets;

namespace Practice.Web.Pages.Account;

/// <summary>Sets a new password for whoever has a link.</summary>
public sealed class Reset(PracticeDb db, ResetLinks links, Passwords passwords, Attempts attempts, TimeProvider clock) : AccountPage
{
    public sealed record ResetInput
    {
        public string? Password { get; init; }
    }

    [BindProperty]
    public ResetInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "link")]
    public string? Link { get; set; }

    [TempData]
    public bool IsNewPassword { get; set; }

    [TempData]
    public string? Registered { get; set; }

    /// <summary>Whose password it would be; null when the link leads nowhere.</summary>
    public string? Email { get; private set; }

    public async Task OnGet() => Email = (await links.Find(db, Link))?.Person.Email;

    public async Task<IActionResult> OnPost()
    {
        if (attempts.Take(Limit.ResetFromAddress.For(HttpContext)) is { } until)
            return Wait(until, clock);
        if (await links.Find(db, Link) is not var (person, cameByMail))
            return Refuse();
        Email = person.Email;
        if (Passwords.Problem(Input.Password, Email) is { } problem)
            return Refuse("Input.Password", problem);
        person.ChangePassword(passwords.Hash(person, Input.Password!));
        if (cameByMail)
            person.ProveEmail(clock.GetUtcNow().UtcDateTime);
        if (!await db.TrySaveAsync())
            return RedirectToPage(new { link = Link });
        var (account, address) = (Limit.PasswordOfAccount.For(person.Email!), Limit.ResetFromAddress.For(HttpContext));
        attempts.GiveBack(account, address);
        IsNewPassword = true;
        return RedirectToPage("SignIn");
    }
}
