using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.Coach;

/// <summary>Returns the review: the seeker sees all of it at once.</summary>
public sealed class ReturnReview(PracticeDb db, Desks desks, TimeProvider clock) : DeskPage(desks, clock)
{
    private readonly Desks desks = desks;

    public IActionResult OnGet(Guid id) => RedirectToPage("WriteReview", new { id });

    public async Task<IActionResult> OnPost(Guid id, ReviewInput input, CommentInput said)
    {
        if (!await Find(id))
            return NotFound();
        if (!Desk.IsOpen)
            return Back();
        if (await Save(input, said, undone: "It is not returned yet.") is { } refused)
            return refused;
        if (desks.Saved is { Note: "" } review && review.Marks.All(mark => mark.Level is null) && Desk.Review.Comments.Count == 0 && desks.SavedComment is null)
            return Stays("Not returned: nothing is written yet. Mark a level, comment on some words, or write a note.");
        switch (await db.Return(id, Me, Now))
        {
            case Returning.NotThere:
                return NotFound();
            case Returning.HeldByAnother:
                return Stays("Not returned: you were quiet for longer than a claim lasts, and another coach has it now. What you wrote is kept here.");
            case Returning.ReturnedByAnother:
                return Stays("Not returned: another coach has returned a review of it. What you wrote is kept here.");
            case Returning.TakenBack:
                return Stays("Not returned: the seeker has it back. What you wrote is kept here.");
            default:
                Happened = $"Returned to {Desk.Seeker}.";
                // Of somebody who has left the group a coach sees no more from now on.
                return await db.WrittenBy(Me).AnyAsync(review => review.Id == id) ? Back() : RedirectToPage("Index");
        }
    }

    private IActionResult Stays(string why)
    {
        Happened = why;
        return Back();
    }
}
