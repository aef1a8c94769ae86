using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Data;
using Practice.Web.Hosting;
using Practice.Web.Pages.Drafts;
using Practice.Web.Pages.HandIns;

namespace Practice.Web.Pages.Answers;

/// <summary>The writing room. The form's token is looked at by <see cref="WritingRoom"/>, which gives the text back when it is stale.</summary>
[IgnoreAntiforgeryToken]
[SalvagedForm]
public sealed class Edit(WritingRoom room, PracticeDb db, LiveContent content) : PageModel
{
    public Sheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id)
    {
        if (await room.Open(id, User.PersonId()) is not { } sheet)
            return NotFound();
        Sheet = sheet.Drafts is [var latest, ..] && await CheckedDraft.Find(db, content.Now().Library, id, latest.Number, User.PersonId()) is { } found
            ? sheet with
            {
                Latest = found with { IsBesideText = true },
                Said = sheet.Reviewed is null ? null : await ReturnedReview.Newest(db, id, User.PersonId()),
            }
            : sheet;
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, SheetInput? input)
    {
        var saving = await room.Save(id, input, keep: false, HttpContext);
        if (SaveReply.IsAskedFor(Request))
            return SaveReply.To(HttpContext, saving);
        if (saving.Refused is null)
            return RedirectToPage(new { id });
        Sheet = saving.Refused;
        Response.StatusCode = Sheet.Status;
        return Page();
    }
}
