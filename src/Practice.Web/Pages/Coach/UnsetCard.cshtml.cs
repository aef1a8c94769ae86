using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.Coach;

/// <summary>Takes a card off the group's page; what was written for it stays.</summary>
public sealed class UnsetCard(PracticeDb db, TimeProvider clock) : SignedInPage(clock)
{
    public IActionResult OnGet(Guid id) => RedirectToPage("ShowGroup", new { id });

    public async Task<IActionResult> OnPost(Guid id, string scenario)
    {
        if (!await db.Groups.CoachedBy(Me).AnyAsync(group => group.Id == id))
            return NotFound();
        await db.InOneWrite(() => db.SetCards.Where(card => card.GroupId == id && card.Scenario == scenario).ExecuteDeleteAsync());
        Happened = "The card is taken off.";
        return RedirectToPage("ShowGroup", new { id });
    }
}
