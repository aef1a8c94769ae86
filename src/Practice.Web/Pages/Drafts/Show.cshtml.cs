using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Data;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Drafts;

/// <summary>A draft and its report.</summary>
public sealed class Show(PracticeDb db, LiveContent content) : PageModel
{
    public CheckedDraft Checked { get; private set; } = null!;

    public string Question { get; private set; } = "";

    public async Task<IActionResult> OnGet(Guid id, int number)
    {
        var library = content.Now().Library;
        if (await CheckedDraft.Find(db, library, id, number, User.PersonId()) is not { } found)
            return NotFound();
        (Checked, Question) = (found, library.Scenario(found.Scenario)?.Question ?? "Your answer");
        return Page();
    }
}
