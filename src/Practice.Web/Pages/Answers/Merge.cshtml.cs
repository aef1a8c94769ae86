using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Answers;

/// <summary>Puts together what was typed here and what another tab or device saved, part by part as chosen.</summary>
[IgnoreAntiforgeryToken]
[SalvagedForm]
public sealed class Merge(WritingRoom room) : PageModel
{
    public Sheet Sheet { get; private set; } = null!;

    public IActionResult OnGet(Guid id) => RedirectToPage("Edit", new { id });

    public async Task<IActionResult> OnPost(Guid id, SheetInput? input, VersionChoice choice)
    {
        // When it was saved once more meanwhile, the choice was about a version that is gone: the save refuses, and asks again.
        if (input is not null && await room.Open(id, User.PersonId()) is { } now && now.Revision == input.Revision)
            input = choice.Merge(input, now.Text);
        var saving = await room.Save(id, input, keep: false, HttpContext);
        if (saving.Refused is null)
            return RedirectToPage("Edit", new { id });
        Sheet = saving.Refused;
        Response.StatusCode = Sheet.Status;
        return Page();
    }
}
