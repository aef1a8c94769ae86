using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Scoring;
using Practice.Web.Hosting;
using Practice.Web.Pages.Drafts;

namespace Practice.Web.Pages.Answers;

/// <summary>
/// A sheet for paper: an answer as it stands, or one of its drafts. What the words show stands below as footnotes, where
/// there is a draft that says so of just these words.
/// </summary>
public sealed class Print(PracticeDb db, LiveContent content) : PageModel
{
    public Guid Id { get; private set; }

    public string Question { get; private set; } = "";

    public StarAnswer Text { get; private set; } = new();

    public DateTime At { get; private set; }

    public Draft? Draft { get; private set; }

    public MarkedText? Notes { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, int? number)
    {
        if (await db.Answers.AsNoTracking().OwnedBy(User.PersonId()).SingleOrDefaultAsync(answer => answer.Id == id) is not { } answer)
            return NotFound();
        var draft = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(draft => draft.AnswerId == id && draft.Number == (number ?? answer.LastDraft));
        if (number is not null && draft is null)
            return NotFound();
        var library = content.Now().Library;
        (Id, Question) = (id, library.Scenario(answer.Scenario)?.Question ?? "");
        Draft = number is not null || draft?.Text == answer.Text ? draft : null;
        (Text, At) = Draft is null ? (answer.Text, answer.SavedAt) : (Draft.Text, Draft.KeptAt);
        Notes = Draft is null ? null : MarkedText.Of(Draft.Text, Draft.Assessment, library);
        return Page();
    }
}
