using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Notices;
using Practice.Web.Hosting;
using Practice.Web.Hosting.Mail;

namespace Practice.Web.Pages.Account;

/// <summary>The account at a glance; takes the name by which others know this person.</summary>
public sealed class Index(PracticeDb db, Accounts accounts, GuestAside aside, Outbox outbox) : AccountPage
{
    public sealed record NameInput
    {
        [StringLength(Person.LongestName, ErrorMessage = "A name has at most {1} characters.")]
        public string? Name { get; init; }
    }

    [BindProperty]
    public NameInput Input { get; set; } = new();

    public string Email => User.AccountEmail()!;

    [TempData]
    public string? Done { get; set; }

    /// <summary>How many answers of a guest could be brought along.</summary>
    public int Aside { get; private set; }

    public bool SendsMail => outbox.IsOpen;

    /// <summary>Before that, notices are not sent there.</summary>
    public bool IsProven { get; private set; }

    /// <summary>Of these no e-mail is wanted.</summary>
    public IReadOnlyList<NoticeKind> Muted { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        if (await accounts.Here(HttpContext) is not { } person)
            return NotFound();
        Input = new() { Name = person.Name };
        await Look(person);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (await accounts.Here(HttpContext) is not { } person)
            return NotFound();
        if (!ModelState.IsValid)
        {
            await Look(person);
            return Refuse();
        }

        person.Call(Input.Name);
        await db.SaveChangesAsync();
        Done = "Your name is saved.";
        return RedirectToPage();
    }

    private async Task Look(Person person)
    {
        IsProven = person.IsProven;
        Muted = SendsMail ? await db.MutedKinds.Where(muted => muted.PersonId == person.Id).Select(muted => muted.Kind).ToListAsync() : [];
        if (await aside.Find(HttpContext) is { } guest)
            Aside = await db.Answers.OwnedBy(guest.Id).CountAsync();
    }
}
