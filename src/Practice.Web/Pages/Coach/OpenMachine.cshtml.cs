using Microsoft.AspNetCore.Mvc;

namespace Practice.Web.Pages.Coach;

/// <summary>Opens the machine's levels; that it was asked for before all were marked is put down.</summary>
public sealed class OpenMachine(Desks desks, TimeProvider clock) : DeskPage(desks, clock)
{
    public IActionResult OnGet(Guid id) => RedirectToPage("WriteReview", new { id });

    public async Task<IActionResult> OnPost(Guid id, ReviewInput input, CommentInput said)
    {
        if (!await Find(id))
            return NotFound();
        return await Save(input, said, review => review.RevealMachine(Desk.Draft.Assessment, Now)) ?? Back("levels");
    }
}
