using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.Coach;

/// <summary>A coach takes something out of the line.</summary>
public sealed class TakeOn(PracticeDb db, TimeProvider clock) : SignedInPage(clock)
{
    public IActionResult OnGet() => RedirectToPage("Index");

    public async Task<IActionResult> OnPost(Guid id)
    {
        var claiming = await db.Claim(id, Me, Now);
        if (claiming.Standing is null)
            return NotFound();
        if (claiming.ReviewId is { } review)
            return RedirectToPage("WriteReview", new { id = review });
        Happened = claiming switch
        {
            { HeldBy: { } other } => $"{await Name(other)} was faster and has it. Take another.",
            { Standing: Standing.Returned } => "Another coach has returned it already. Take another.",
            { Standing: Standing.Withdrawn } => "The seeker has withdrawn it. Take another.",
            _ => "It went back to its seeker: the group was left or closed.",
        };
        return RedirectToPage("Index");
    }

    private async Task<string> Name(Guid id) =>
        await db.Users.Where(person => person.Id == id).Select(person => person.Name ?? person.Email).SingleOrDefaultAsync() ?? "Another coach";
}
