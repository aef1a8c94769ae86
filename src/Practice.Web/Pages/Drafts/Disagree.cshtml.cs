using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Drafts;

/// <summary>"This is wrong": the seeker says what, sees what would be kept, and agrees or not.</summary>
public sealed class Disagree(PracticeDb db, LiveContent content, TimeProvider clock) : PageModel
{
    private const string NoChoice = "Choose what is wrong.";

    public sealed record Form
    {
        [Required]
        public Objection? Objection { get; init; }

        [StringLength(Disagreement.LongestRemark, ErrorMessage = "The remark is longer than 500 characters. Shorten it, then send it again. Nothing was cut, and nothing is kept yet.")]
        public string? Remark { get; init => field = value?.ReplaceLineEndings("\n"); }

        [Range(typeof(bool), "true", "true", ErrorMessage = "Nothing is kept: that needs your consent. Tick the box if you agree, or go back to the report.")]
        public bool Consent { get; init; }

        /// <summary>The framework logs what handlers are called with; what was typed stays out of it.</summary>
        public override string ToString() => nameof(Disagree);
    }

    public Draft Draft { get; private set; } = null!;

    public string Scenario { get; private set; } = "";

    public Assertion Assertion { get; private set; } = null!;

    /// <summary>What was said before; null when nothing was.</summary>
    public Disagreement? Kept { get; private set; }

    public Form Input { get; private set; } = new();

    public Library Library { get; } = content.Now().Library;

    public async Task<IActionResult> OnGet(Guid id, int number, string criterion, int piece = 0)
    {
        if (!await Find(id, number, criterion, piece))
            return NotFound();
        Input = new() { Objection = Kept?.Objection, Remark = Kept?.Remark };
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, int number, string criterion, Form input, int piece = 0)
    {
        if (!await Find(id, number, criterion, piece))
            return NotFound();
        Input = input;
        if (input.Objection is { } chosen && !Assertion.Objections.Contains(chosen))
            ModelState.AddModelError(nameof(Form.Objection), NoChoice);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        Say(input.Objection!.Value, input.Remark?.Trim() ?? "");
        // Overtaken by its own second click: the same is kept already.
        await db.TrySaveAsync();
        return Redirect(DisagreementAddress.Of(Draft, criterion, piece));
    }

    /// <summary>Every error with the field it is about, in the order of the form.</summary>
    public IEnumerable<(string Field, string Message)> Errors =>
        from name in (string[])[nameof(Form.Objection), nameof(Form.Remark), nameof(Form.Consent)]
        from error in ModelState[name]?.Errors.Take(1) ?? []
        select (name, name == nameof(Form.Objection) ? NoChoice : error.ErrorMessage);

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field).Message;

    private void Say(Objection objection, string remark)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (Kept is null)
            db.Disagreements.Add(Draft.Disagree(Assertion, objection, remark, now));
        else
            Kept.Say(objection, remark, now);
    }

    private async Task<bool> Find(Guid id, int number, string criterion, int piece)
    {
        var found = await db.Answers.OwnedBy(User.PersonId())
            .Join(db.Drafts, answer => answer.Id, draft => draft.AnswerId, (answer, draft) => new { Draft = draft, answer.Scenario })
            .SingleOrDefaultAsync(kept => kept.Draft.AnswerId == id && kept.Draft.Number == number);
        if (found?.Draft.Assertion(criterion, piece) is not { } assertion)
            return false;
        (Draft, Scenario, Assertion) = (found.Draft, found.Scenario, assertion);
        Kept = await db.Disagreements.About(Draft, assertion).SingleOrDefaultAsync();
        return true;
    }
}
