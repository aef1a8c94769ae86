using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Notices;
using Practice.Web.Hosting.Mail;

namespace Practice.Web.Pages.Account;

/// <summary>
/// Turns one kind of e-mail off for whoever got a letter of it, without signing in. Looking at the page does nothing: programs
/// that look through e-mails follow their links.
/// </summary>
public sealed class StopMail(PracticeDb db, MailLinks links) : AccountPage
{
    [BindProperty(SupportsGet = true, Name = "link")]
    public string? Link { get; set; }

    /// <summary>Null when the link leads nowhere.</summary>
    public NoticeKind? Kind { get; private set; }

    public bool IsDone { get; private set; }

    public async Task OnGet() => await Find();

    public async Task<IActionResult> OnPost()
    {
        if (await Find() is not { } personId)
            return Refuse();
        await db.AlsoMute(personId, [Kind!.Value]);
        IsDone = true;
        return Page();
    }

    private async Task<Guid?> Find()
    {
        if (links.Read(Link) is not var (personId, kind) || !await db.Users.AnyAsync(person => person.Id == personId))
            return null;
        Kind = kind;
        return personId;
    }
}
