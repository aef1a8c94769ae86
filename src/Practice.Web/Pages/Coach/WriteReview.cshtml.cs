using Microsoft.AspNetCore.Mvc;

namespace Practice.Web.Pages.Coach;

/// <summary>The desk: a draft with its card, the coach's levels, comments and note.</summary>
public sealed class WriteReview(Desks desks, TimeProvider clock) : DeskPage(desks, clock)
{
    private readonly Desks desks = desks;

    public async Task<IActionResult> OnGet(Guid id, Guid? comment, string? sought) => await Find(id, comment, sought) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(Guid id, ReviewInput input)
    {
        if (!await Find(id))
            return NotFound();
        if (await Save(input) is { } refused)
            return refused;
        return DeskReply.IsAskedFor(Request) ? DeskReply.Saved(desks.Saved!.Revision, desks.Saved.SavedAt) : Back();
    }
}
