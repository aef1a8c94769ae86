using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.Coach;

/// <summary>Closes a link: it opens nothing any more.</summary>
public sealed class Uninvite(PracticeDb db, TimeProvider clock) : SignedInPage(clock)
{
    public IActionResult OnGet(Guid id) => RedirectToPage("ShowGroup", new { id });

    public async Task<IActionResult> OnPost(Guid id, Role role)
    {
        if (!await db.Groups.CoachedBy(Me).AnyAsync(group => group.Id == id))
            return NotFound();
        if (!ModelState.IsValid)
            return NotFound();
        do
            (await db.Invitations.SingleOrDefaultAsync(invitation => invitation.GroupId == id && invitation.Role == role))?.Close(Now);
        while (!await db.TrySaveAsync());
        Happened = $"The link for {CoachNames.OfMany(role)} is closed.";
        return RedirectToPage("ShowGroup", new { id });
    }
}
