using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Web.Hosting;
using Practice.Web.Pages.Answers;

namespace Practice.Web.Pages.Drafts;

/// <summary>Two drafts side by side: what was crossed out, what was written in, and what became of the evidence.</summary>
public sealed class Compare(PracticeDb db, LiveContent content) : PageModel
{
    public Library Library { get; } = content.Now().Library;

    public string Scenario { get; private set; } = "";

    public Guid Id { get; private set; }

    public Draft From { get; private set; } = null!;

    public Draft To { get; private set; } = null!;

    /// <summary>All that can be compared, the first first.</summary>
    public IReadOnlyList<KeptDraft> Drafts { get; private set; } = [];

    public IReadOnlyList<Since.Line> Shifts { get; private set; } = [];

    /// <summary>Without numbers: the last two.</summary>
    public async Task<IActionResult> OnGet(Guid id, int? from, int? to)
    {
        var answer = await db.Answers.AsNoTracking().OwnedBy(User.PersonId())
            .Where(answer => answer.Id == id)
            .Select(answer => new
            {
                answer.Scenario,
                answer.LastDraft,
                Drafts = answer.Drafts.OrderBy(draft => draft.Number).Select(draft => new KeptDraft(draft.Number, draft.KeptAt, draft.Name)).ToList(),
            })
            .SingleOrDefaultAsync();
        if (answer is null or { LastDraft: 0 })
            return NotFound();
        var (later, earlier) = (to ?? answer.LastDraft, from ?? Math.Max(1, (to ?? answer.LastDraft) - 1));
        var pair = await db.Drafts.AsNoTracking().Where(draft => draft.AnswerId == id && (draft.Number == earlier || draft.Number == later)).ToListAsync();
        if (pair.Find(draft => draft.Number == earlier) is not { } one || pair.Find(draft => draft.Number == later) is not { } other)
            return NotFound();
        (Id, Scenario, Drafts, From, To) = (id, answer.Scenario, answer.Drafts, one, other);
        Shifts = Since.Of(From, To, Library).Evidence;
        return Page();
    }
}
