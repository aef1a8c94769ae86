using Microsoft.AspNetCore.Mvc;

namespace Practice.Web.Pages.Coach;

/// <summary>The desk: a draft with its card, the coach's levels, comments and note.</summary>
public sealed class WriteReview(Desks desks, TimeProvider clock) : DeskPage(desks, clock)
{
    private readonly Desks desks = desks;

    public async Task<IActionResult> OnGet(Guid id, Guid? comment, string? sought) => await Find(id, comment, sought) ? Page() : NotFound();

    /// <param name="comment">The one to go over next.</param>
    public async Task<IActionResult> OnPost(Guid id, [FromQuery] Guid? comment, ReviewInput input, CommentInput said)
    {
        if (!await Find(id))
            return NotFound();
        if (await Save(input, said) is { } refused)
            return refused;
        if (DeskReply.IsAskedFor(Request) && desks.Saved is { } saved)
            return DeskReply.Saved(saved.Revision, saved.SavedAt);
        return comment is null ? Back() : RedirectToPage("WriteReview", null, new { id, comment }, "comment-form");
    }
}
