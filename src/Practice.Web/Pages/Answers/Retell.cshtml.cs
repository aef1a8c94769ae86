using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Answers;

/// <summary>Starts an answer to another card from a story already told.</summary>
public sealed class Retell(PracticeDb db, LiveContent content, Guests guests, Allowance allowance, TimeProvider clock) : PageModel
{
    private const int MostStories = 100;

    public sealed record RetellInput
    {
        public Guid From { get; init; }

        [Required(ErrorMessage = "Choose the card that the story is to answer.")]
        public string? Card { get; init; }

        /// <summary>The new answer's id: sent twice, it is one answer.</summary>
        public Guid Id { get; init; }
    }

    [BindProperty]
    public RetellInput Input { get; set; } = new();

    public Library Library { get; } = content.Now().Library;

    public IReadOnlyList<AnswerLine> Stories { get; private set; } = [];

    /// <summary>Why the story can't be told for the card; null when it can.</summary>
    public string? Problem { get; private set; }

    /// <summary>Either may be chosen already, by where somebody comes from.</summary>
    public async Task<IActionResult> OnGet(Guid from, string? card)
    {
        Input = new() { From = from, Card = card, Id = Guid.CreateVersion7() };
        await ReadStories();
        return from == Guid.Empty || Stories.Any(story => story.Id == from) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPost()
    {
        var told = await db.Answers.AsNoTracking().OwnedBy(User.PersonId()).SingleOrDefaultAsync(answer => answer.Id == Input.From);
        if (told is null)
            return NotFound();
        if (Library.Scenario(Input.Card ?? "") is null || Input.Id == Guid.Empty)
            Problem = "Choose the card that the story is to answer.";
        else if (await guests.Find(told.OwnerId, null) is { } owner)
            Problem = await allowance.NoRoomForAnother(owner);
        if (Problem is not null)
        {
            ModelState.AddModelError("Input.Card", Problem);
            await ReadStories();
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var retold = Data.Answer.Start(Input.Id, told.OwnerId, Input.Card!, now);
        retold.Write(told.Text, now);
        db.Answers.Add(retold);
        // Not saved: it is there already, from the first of two clicks. Whose it is, its page looks at.
        await db.TrySaveAsync();
        return RedirectToPage("Edit", new { id = Input.Id });
    }

    private async Task ReadStories() => Stories = await db.Answers.AsNoTracking().OwnedBy(User.PersonId()).Page(1, MostStories);
}
