using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;

namespace Practice.Web.Pages.Drafts;

/// <summary>A draft with its report, as the draft's own page and the writing room show it.</summary>
/// <param name="Since">What changed since the draft before; null for the first.</param>
public sealed record CheckedDraft(Draft Draft, string Scenario, bool IsLatest, Report Report, Since? Since)
{
    /// <summary>Where the text itself stands beside it, no way back to it is needed.</summary>
    public bool IsBesideText { get; init; }

    /// <summary>Null when there is no such draft of this person's.</summary>
    public static async Task<CheckedDraft?> Find(PracticeDb db, Library library, Guid id, int number, Guid? personId)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(library);
        var found = await db.Answers.AsNoTracking().OwnedBy(personId)
            .Join(db.Drafts, answer => answer.Id, draft => draft.AnswerId, (answer, draft) => new { Draft = draft, answer.Scenario, answer.LastDraft })
            .Where(kept => kept.Draft.AnswerId == id && (kept.Draft.Number == number || kept.Draft.Number == number - 1))
            .ToListAsync();
        if (found.SingleOrDefault(kept => kept.Draft.Number == number) is not { } shown)
            return null;
        var before = found.SingleOrDefault(kept => kept.Draft.Number == number - 1)?.Draft;
        return new(
            shown.Draft, shown.Scenario, shown.LastDraft == number,
            Report.Of(shown.Draft.Text, shown.Draft.Assessment, library),
            before is null ? null : Since.Of(before, shown.Draft, library));
    }
}
