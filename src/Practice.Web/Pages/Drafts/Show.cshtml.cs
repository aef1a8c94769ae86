using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Data;
using Practice.Web.Hosting;
using Practice.Web.Hosting.Secrets;
using Practice.Web.Pages.HandIns;
using Practice.Web.Pages.Sharing;

namespace Practice.Web.Pages.Drafts;

/// <summary>A draft and its report.</summary>
public sealed class Show(PracticeDb db, LiveContent content, ShareLinks links, TimeProvider clock) : PageModel
{
    public CheckedDraft Checked { get; private set; } = null!;

    public string Question { get; private set; } = "";

    /// <summary>Where it stands with a coach, and what came back.</summary>
    public HandedIn HandedIn { get; private set; } = null!;

    /// <summary>Links by which friends read it, and what they said.</summary>
    public Friends Friends { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id, int number)
    {
        var library = content.Now().Library;
        if (await CheckedDraft.Find(db, library, id, number, User.PersonId()) is not { } found)
            return NotFound();
        (Checked, Question) = (found, library.Scenario(found.Scenario)?.Question ?? "Your answer");
        var now = clock.GetUtcNow().UtcDateTime;
        HandedIn = await HandedIn.Of(db, found.Draft, now);
        Friends = await Friends.Of(db, links, found.Draft, Request, now);
        return Page();
    }
}
