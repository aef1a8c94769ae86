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

    /// <summary>Saves what the form holds, with what else was asked for; null when that is done.</summary>
    protected async Task<IActionResult?> Save(ReviewInput input, Action<Review>? then = null) =>
        await desks.Write(Desk, Me, input, then) is { } refused ? Refused(refused) : null;

    protected IActionResult Refused(Desk refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        if (DeskReply.IsAskedFor(Request))
            return DeskReply.Refused(refused);
        Desk = refused;
        Response.StatusCode = refused.Status;
        return Page();
    }

    protected IActionResult Back(string? place = null) => RedirectToPage("WriteReview", null, new { id = Desk.Review.Id }, place);
}
