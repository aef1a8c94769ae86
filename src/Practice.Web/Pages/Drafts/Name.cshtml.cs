using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Drafts;

/// <summary>Gives a draft a name, or takes it off again.</summary>
public sealed class Name(PracticeDb db) : PageModel
{
    public sealed record NameInput
    {
        [StringLength(Draft.LongestName, ErrorMessage = "A name has at most {1} characters.")]
        public string? Name { get; init; }
    }

    [BindProperty]
    public NameInput Input { get; set; } = new();

    public Guid Id { get; private set; }

    public int Number { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, int number)
    {
        if (await Find(id, number) is not { } draft)
            return NotFound();
        Input = new() { Name = draft.Name };
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, int number)
    {
        if (await Find(id, number) is not { } draft)
            return NotFound();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        draft.Call(Input.Name);
        await db.SaveChangesAsync();
        return RedirectToPage("Show", new { id, number });
    }

    private async Task<Draft?> Find(Guid id, int number)
    {
        (Id, Number) = (id, number);
        return await db.Answers.OwnedBy(User.PersonId()).AnyAsync(answer => answer.Id == id)
            ? await db.Drafts.SingleOrDefaultAsync(draft => draft.AnswerId == id && draft.Number == number)
            : null;
    }
}
