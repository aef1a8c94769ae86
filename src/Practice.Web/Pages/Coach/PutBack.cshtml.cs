using Microsoft.AspNetCore.Mvc;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.Coach;

/// <summary>Puts what was taken back into the line; what was written is kept.</summary>
public sealed class PutBack(PracticeDb db, Desks desks, TimeProvider clock) : DeskPage(desks, clock)
{
    public IActionResult OnGet(Guid id) => RedirectToPage("WriteReview", new { id });

    public async Task<IActionResult> OnPost(Guid id, ReviewInput input, CommentInput said)
    {
        if (!await Find(id))
            return NotFound();
        if (await Save(input, said, undone: "It is not back in the line yet.") is { } refused)
            return refused;
        await db.Release(Desk.HandIn.Id, Me);
        Happened = "It is back in the line. What you wrote is kept, and is there when you take it again.";
        return RedirectToPage("Index");
    }
}
