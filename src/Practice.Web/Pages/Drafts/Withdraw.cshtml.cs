using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Drafts;

/// <summary>Takes back what was said to be wrong: nothing of it stays.</summary>
public sealed class Withdraw(PracticeDb db) : PageModel
{
    public IActionResult OnGet(Guid id, int number, string criterion, int piece) =>
        Redirect($"/answers/{id}/drafts/{number}/wrong/{Uri.EscapeDataString(criterion)}" + (piece > 0 ? $"/{piece}" : ""));

    public async Task<IActionResult> OnPost(Guid id, int number, string criterion, int piece)
    {
        var draft = await db.Answers.OwnedBy(User.PersonId())
            .Join(db.Drafts, answer => answer.Id, draft => draft.AnswerId, (answer, draft) => draft)
            .SingleOrDefaultAsync(draft => draft.AnswerId == id && draft.Number == number);
        if (draft?.Assertion(criterion, piece) is not { } assertion)
            return NotFound();
        if (await db.Disagreements.About(draft, assertion).SingleOrDefaultAsync() is { } said)
        {
            db.Disagreements.Remove(said);
            await db.TrySaveAsync();
        }

        return Redirect(DisagreementAddress.Of(draft, criterion, piece));
    }
}
