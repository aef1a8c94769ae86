using Microsoft.AspNetCore.Mvc;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.Coach;

/// <summary>A level differs from the machine's: the coach stays with it, or takes the machine's.</summary>
public sealed class Decide(Desks desks, TimeProvider clock) : DeskPage(desks, clock)
{
    public IActionResult OnGet(Guid id) => RedirectToPage("WriteReview", new { id });

    public async Task<IActionResult> OnPost(Guid id, string criterion, ReviewInput input, CommentInput said, [FromQuery] bool keep)
    {
        if (!await Find(id) || !Review.Criteria.Contains(criterion))
            return NotFound();
        return await Save(input, said, review => Settle(review, criterion, keep)) ?? Back($"mark-{criterion}");
    }

    private void Settle(Review review, string criterion, bool keep)
    {
        if (keep)
            review.Keep(criterion, Now);
        else
            review.Change(criterion, Now);
    }
}
