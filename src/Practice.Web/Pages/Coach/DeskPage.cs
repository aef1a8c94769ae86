using Microsoft.AspNetCore.Mvc;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.Coach;

/// <summary>A page that shows a review, or does something to it and shows it again when that is refused.</summary>
public abstract class DeskPage(Desks desks, TimeProvider clock) : SignedInPage(clock)
{
    public Desk Desk { get; protected set; } = null!;

    protected async Task<bool> Find(Guid id, Guid? comment = null, string? sought = null)
    {
        if (await desks.Open(id, Me, comment, sought) is not { } desk)
            return false;
        Desk = desk;
        return true;
    }

    /// <summary>
    /// Saves what the forms hold, with what else was asked for; null when that is done. Without script each button sends both
    /// forms, with it only its own.
    /// </summary>
    /// <param name="comment">Whose own button was pressed; by another a form that says nothing is no comment.</param>
    /// <param name="undone">What is not done either as long as something is refused.</param>
    protected async Task<IActionResult?> Save(ReviewInput input, CommentInput said, Action<Review>? then = null, Guid? comment = null, string? undone = null)
    {
        ArgumentNullException.ThrowIfNull(said);
        if (comment is not null)
            said = said with { CommentId = comment };
        else if (string.IsNullOrWhiteSpace(said.Typed) && Desk.Review.Comments.All(known => known.Id != said.CommentId))
            said = new();
        return await desks.WriteBoth(Desk, Me, input, said, then) is { } refused ? Refused(undone is null ? refused : refused with { Errors = [undone, .. refused.Errors] }) : null;
    }

    private IActionResult Refused(Desk refused)
    {
        if (DeskReply.IsAskedFor(Request))
            return DeskReply.Refused(refused);
        Desk = refused;
        Response.StatusCode = refused.Status;
        return Page();
    }

    protected IActionResult Back(string? place = null) => RedirectToPage("WriteReview", null, new { id = Desk.Review.Id }, place);
}
