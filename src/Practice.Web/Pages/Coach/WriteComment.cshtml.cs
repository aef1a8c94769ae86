using Microsoft.AspNetCore.Mvc;

namespace Practice.Web.Pages.Coach;

/// <summary>Saves a comment on a stretch of the draft: a new one, or one that is gone over.</summary>
public sealed class WriteComment(Desks desks, TimeProvider clock) : DeskPage(desks, clock)
{
    private readonly Desks desks = desks;

    public IActionResult OnGet(Guid id, Guid comment) => RedirectToPage("WriteReview", new { id, comment });

    public async Task<IActionResult> OnPost(Guid id, Guid comment, CommentInput said, ReviewInput input)
    {
        if (!ModelState.IsValid || !await Find(id))
            return NotFound();
        if (await Save(input, said, comment: comment) is { } refused)
            return refused;
        if (desks.SavedComment is not { } saved)
            return Back();
        return DeskReply.IsAskedFor(Request) ? DeskReply.Saved(saved.Revision, saved.WrittenAt) : Back($"comment-{comment}");
    }
}
