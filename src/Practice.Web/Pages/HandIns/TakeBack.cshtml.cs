using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.HandIns;

/// <summary>The seeker takes back what no coach has opened yet.</summary>
public sealed class TakeBack(PracticeDb db, TimeProvider clock) : SignedInPage(clock)
{
    public IActionResult OnGet(Guid id, int number) => RedirectToPage("/Drafts/Show", new { id, number });

    public async Task<IActionResult> OnPost(Guid id, int number, Guid handIn)
    {
        if (!await db.BySeeker(Me).AnyAsync(found => found.Id == handIn && found.AnswerId == id && found.DraftNumber == number))
            return NotFound();
        Happened = await db.Withdraw(handIn, Me, Now)
            ? "You have it back. Nobody has read it."
            : "It can't be taken back any more: a coach has opened it meanwhile, or it has come back already.";
        return RedirectToPage("/Drafts/Show", null, new { id, number }, "review");
    }
}
