using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.Coach;

/// <summary>Takes a comment out of a review that is not returned; what else was typed is saved.</summary>
public sealed class DeleteComment(PracticeDb db, Desks desks, TimeProvider clock) : DeskPage(desks, clock)
{
    public IActionResult OnGet(Guid id) => RedirectToPage("WriteReview", new { id });

    public async Task<IActionResult> OnPost(Guid id, Guid comment, ReviewInput input, CommentInput said)
    {
        ArgumentNullException.ThrowIfNull(said);
        if (!await Find(id))
            return NotFound();
        var isDeleted = await db.WhileOpen(id, () => db.Comments.Where(found => found.Id == comment && found.ReviewId == id).ExecuteDeleteAsync());
        if (await Save(input, said.CommentId == comment ? new() : said) is { } refused)
            return refused;
        Happened = isDeleted ? "The comment is deleted." : "Nothing is deleted: the review is returned. Reopen it to change it.";
        return Back();
    }
}
