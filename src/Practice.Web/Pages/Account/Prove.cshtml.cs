using Microsoft.AspNetCore.Mvc;
using Practice.Data;
using Practice.Web.Hosting.Secrets;

namespace Practice.Web.Pages.Account;

/// <summary>
/// Whoever reads an e-mail says that the account is theirs, without signing in. Looking at the page proves nothing: programs
/// that look through e-mails follow their links.
/// </summary>
public sealed class Prove(PracticeDb db, ProofLinks links, Attempts attempts, TimeProvider clock) : AccountPage
{
    [BindProperty(SupportsGet = true, Name = "link")]
    public string? Link { get; set; }

    /// <summary>Null when the link leads nowhere.</summary>
    public string? Email { get; private set; }

    public bool IsDone { get; private set; }

    public async Task OnGet() => Email = (await links.Find(db, Link))?.Email;

    public async Task<IActionResult> OnPost()
    {
        if (attempts.Take(Limit.ProveFromAddress.For(HttpContext)) is { } until)
            return Wait(until, clock);
        if (await links.Find(db, Link) is not { } person)
            return Refuse();
        person.ProveEmail(clock.GetUtcNow().UtcDateTime);
        if (!await db.TrySaveAsync())
            return RedirectToPage(new { link = Link });
        attempts.GiveBack(Limit.ProveFromAddress.For(HttpContext));
        (Email, IsDone) = (person.Email, true);
        return Page();
    }
}
