using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Answers;

/// <summary>The writing room. The form's token is looked at by <see cref="WritingRoom"/>, which gives the text back when it is stale.</summary>
[IgnoreAntiforgeryToken]
[SalvagedForm]
public sealed class Edit(WritingRoom room) : PageModel
{
    public Sheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id)
    {
        if (await room.Open(id, User.PersonId()) is not { } sheet)
            return NotFound();
        Sheet = sheet;
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
