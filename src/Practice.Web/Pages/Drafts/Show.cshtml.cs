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

    public bool IsLatest { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, int number)
    {
        var found = await db.Answers.AsNoTracking().OwnedBy(User.PersonId())
            .Join(db.Drafts, answer => answer.Id, draft => draft.AnswerId, (answer, draft) => new { Draft = draft, answer.Scenario, answer.LastDraft })
            .SingleOrDefaultAsync(kept => kept.Draft.AnswerId == id && kept.Draft.Number == number);
        if (found is null)
            return NotFound();
        (Draft, Scenario, IsLatest) = (found.Draft, found.Scenario, found.LastDraft == number);
        Report = Report.Of(Draft.Text, Draft.Assessment, content.Now().Library);
        return Page();
    }
}
