using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Practice.Content;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Answers;

/// <summary>The seeker's answers, the one saved last first.</summary>
public sealed class Index(PracticeDb db, LiveContent content, GuestAside aside, IOptions<PracticeOptions> options) : PageModel
{
    private const int PageSize = 20;

    public Library Library { get; } = content.Now().Library;

    public IReadOnlyList<AnswerLine> Lines { get; private set; } = [];

    /// <summary>Which of the answers on this page wait for a coach, or were reviewed.</summary>
    public IReadOnlyDictionary<Guid, Handed> Handed { get; private set; } = new Dictionary<Guid, Handed>();

    /// <summary>From 1.</summary>
    public int Number { get; private set; } = 1;

    public int Pages { get; private set; } = 1;

    /// <summary>What was deleted and can be brought back, the latest first.</summary>
    public IReadOnlyList<DeletedLine> Deleted { get; private set; } = [];

    /// <summary>The one that was deleted a moment ago.</summary>
    public DeletedLine? JustDeleted { get; private set; }

    /// <summary>For so long a guest's work is kept without a visit.</summary>
    public int KeepDays { get; } = options.Value.Guests.KeepDays;

    public async Task<IActionResult> OnGet(int number = 1, Guid? deleted = null)
    {
        if (User.PersonId() is not { } ownerId)
            return await ComeBack();
        var mine = db.Answers.AsNoTracking().OwnedBy(ownerId);
        Pages = Math.Max(1, (await mine.CountAsync() + PageSize - 1) / PageSize);
        Number = Math.Clamp(number, 1, Pages);
        Lines = await mine.Page(Number, PageSize);
        Handed = await db.HandedInOf([.. Lines.Select(line => line.Id)]).ToDictionaryAsync(handed => handed.AnswerId);
        Deleted = await db.Answers.AsNoTracking().DeletedOf(ownerId)
            .OrderByDescending(answer => answer.DeletedAt)
            .Select(answer => new DeletedLine(answer.Id, answer.Scenario, answer.DeletedAt!.Value))
            .Take(PageSize)
            .ToListAsync();
        JustDeleted = Deleted.FirstOrDefault(line => line.Id == deleted);
        return Page();
    }

    /// <summary>Whose account's session ended by itself finds what a guest wrote in this browser before, and nothing else.</summary>
    private async Task<IActionResult> ComeBack()
    {
        if (await aside.Find(HttpContext) is not { } guest)
            return Page();
        aside.Forget(HttpContext);
        await HttpContext.StayAsync(guest);
        return RedirectToPage();
    }
}
