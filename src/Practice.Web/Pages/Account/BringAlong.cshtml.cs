using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Practice.Content;
using Practice.Data;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Account;

/// <summary>What a guest wrote in this browser before somebody signed in: it comes along to the account, or stays where it is.</summary>
public sealed class BringAlong(PracticeDb db, GuestAside aside, LiveContent content, IOptions<PracticeOptions> options) : AccountPage
{
    private const int MostShown = 50;

    public Library Library { get; } = content.Now().Library;

    [BindProperty(SupportsGet = true, Name = "returnUrl")]
    public string? ReturnUrl { get; set; }

    [TempData]
    public string? Done { get; set; }

    public IReadOnlyList<AnswerLine> Lines { get; private set; } = [];

    public int Answers { get; private set; }

    /// <summary>Deleted ones that can be brought back.</summary>
    public int Deleted { get; private set; }

    /// <summary>When the guest goes, if they aren't here before.</summary>
    public DateTime StaysUntil { get; private set; }

    public async Task<IActionResult> OnGet()
    {
        if (await aside.Find(HttpContext) is not { } guest)
            return GoOn(ReturnUrl);
        Lines = await db.Answers.AsNoTracking().OwnedBy(guest.Id).Page(1, MostShown);
        Answers = await db.Answers.OwnedBy(guest.Id).CountAsync();
        Deleted = await db.Answers.DeletedOf(guest.Id).CountAsync();
        StaysUntil = guest.LastSeenAt.AddDays(options.Value.Guests.KeepDays);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (await aside.Find(HttpContext) is { } guest && User.PersonId() is { } personId)
            await db.BringAlong(guest.Id, personId);
        aside.Forget(HttpContext);
        return GoOn(ReturnUrl);
    }
}
