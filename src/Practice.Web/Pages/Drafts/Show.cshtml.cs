using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Drafts;

/// <summary>A draft and its report.</summary>
public sealed class Show(PracticeDb db, LiveContent content) : PageModel
{
    public Draft Draft { get; private set; } = null!;

    public string Scenario { get; private set; } = "";

    public Report Report { get; private set; } = null!;

    /// <summary>What changed since the draft before; null for the first.</summary>
    public Since? Since { get; private set; }

    public bool IsLatest { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, int number)
    {
        var found = await db.Answers.AsNoTracking().OwnedBy(User.PersonId())
            .Join(db.Drafts, answer => answer.Id, draft => draft.AnswerId, (answer, draft) => new { Draft = draft, answer.Scenario, answer.LastDraft })
            .Where(kept => kept.Draft.AnswerId == id && (kept.Draft.Number == number || kept.Draft.Number == number - 1))
            .ToListAsync();
        if (found.SingleOrDefault(kept => kept.Draft.Number == number) is not { } shown)
            return NotFound();
        var library = content.Now().Library;
        (Draft, Scenario, IsLatest) = (shown.Draft, shown.Scenario, shown.LastDraft == number);
        Report = Report.Of(Draft.Text, Draft.Assessment, library);
        if (found.SingleOrDefault(kept => kept.Draft.Number == number - 1) is { } before)
            Since = Since.Of(before.Draft, Draft, library);
        return Page();
    }
}
