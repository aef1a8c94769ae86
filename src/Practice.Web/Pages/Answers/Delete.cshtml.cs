using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Answers;

/// <summary>Deletes an answer with its drafts; for some days it can be brought back.</summary>
public sealed class Delete(PracticeDb db, TimeProvider clock) : PageModel
{
    public AnswerLine Line { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id)
    {
        if ((await db.Answers.AsNoTracking().OwnedBy(User.PersonId()).Where(answer => answer.Id == id).Page(1, 1)) is not [var line])
            return NotFound();
        Line = line;
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id)
    {
        if (await db.Answers.OwnedBy(User.PersonId()).SingleOrDefaultAsync(answer => answer.Id == id) is not { } answer)
            return NotFound();
        // Saved from elsewhere in this moment: it is looked at again before it goes.
        return await db.Delete(answer, clock.GetUtcNow().UtcDateTime) ? RedirectToPage("Index", new { deleted = id }) : RedirectToPage(new { id });
    }
}
