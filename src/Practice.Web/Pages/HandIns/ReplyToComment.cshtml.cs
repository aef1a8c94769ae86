using Microsoft.AspNetCore.Mvc;
using Practice.Data;

namespace Practice.Web.Pages.HandIns;

/// <summary>The seeker answers a comment.</summary>
public sealed class ReplyToComment(PracticeDb db, TimeProvider clock) : SeekerPage(db, clock)
{
    private readonly PracticeDb db = db;

    public async Task<IActionResult> OnPost(Guid id, Guid comment, string? text, Guid? reply)
    {
        if (await Find(id, comment) is not { } found)
            return NotFound();
        Happened = await Replies.Send(db, found, Me, text, Now, reply);
        return await BackTo(id, found);
    }
}
