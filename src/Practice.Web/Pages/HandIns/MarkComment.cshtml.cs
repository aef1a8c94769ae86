using Microsoft.AspNetCore.Mvc;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.HandIns;

/// <summary>The seeker says what became of a comment: used, unclear or not right.</summary>
public sealed class MarkComment(PracticeDb db, TimeProvider clock) : SeekerPage(db, clock)
{
    private readonly PracticeDb db = db;

    public async Task<IActionResult> OnPost(Guid id, Guid comment, Use use)
    {
        while (await Find(id, comment) is { } found)
        {
            if (!ModelState.IsValid)
                return BadRequest();
            found.Mark(use);
            if (await db.TrySaveAsync())
                return await BackTo(id, found);
        }

        return NotFound();
    }
}
