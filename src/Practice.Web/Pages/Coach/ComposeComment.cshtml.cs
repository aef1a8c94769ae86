using Microsoft.AspNetCore.Mvc;

namespace Practice.Web.Pages.Coach;

/// <summary>Without script: looks among the comments for reuse, or puts one into the box. Nothing that was typed is lost.</summary>
public sealed class ComposeComment(Desks desks, TimeProvider clock) : DeskPage(desks, clock)
{
    public IActionResult OnGet(Guid id, Guid comment) => RedirectToPage("WriteReview", new { id, comment });

    public async Task<IActionResult> OnPost(Guid id, Guid comment, CommentInput said, ReviewInput input)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(input);
        if (!await Find(id, null, said.Sought))
            return NotFound();
        if (Desk.Saved.FirstOrDefault(saved => saved.Id == said.Use) is { } used)
            said = said with { Kind = used.Kind, Text = said.Typed.Trim().Length == 0 ? used.Text : $"{said.Typed.TrimEnd()}\n{used.Text}" };
        Desk = Desks.Typed(Desk, comment, said, StatusCodes.Status200OK, null);
        if (input.Revision is { } revision)
            Desk = Desk with { Revision = revision, Note = input.Typed, Levels = input.Level };
        ModelState.Clear();
        return Page();
    }
}
