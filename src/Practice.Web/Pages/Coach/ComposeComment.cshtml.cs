using Microsoft.AspNetCore.Mvc;

namespace Practice.Web.Pages.Coach;

/// <summary>Without script: looks among the comments for reuse, or puts one into the box. Nothing that was typed is lost.</summary>
public sealed class ComposeComment(Desks desks, TimeProvider clock) : DeskPage(desks, clock)
{
    public IActionResult OnGet(Guid id, Guid comment) => RedirectToPage("WriteReview", new { id, comment });

    public async Task<IActionResult> OnPost(Guid id, Guid comment, CommentInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (!await Find(id, null, input.Sought))
            return NotFound();
        if (Desk.Saved.FirstOrDefault(saved => saved.Id == input.Use) is { } used)
            input = input with { Kind = used.Kind, Text = input.Typed.Trim().Length == 0 ? used.Text : $"{input.Typed.TrimEnd()}\n{used.Text}" };
        Desk = Desks.Typed(Desk, comment, input, StatusCodes.Status200OK, null);
        ModelState.Clear();
        return Page();
    }
}
