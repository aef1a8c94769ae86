using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Coach;

/// <summary>Asks the group to practise a card, or changes the day and the note.</summary>
public sealed class SetACard(PracticeDb db, LiveContent content, TimeProvider clock) : SignedInPage(clock)
{
    public sealed record CardInput
    {
        public string? Scenario { get; init; }

        public DateOnly? Due { get; init; }

        public string? Note { get; init; }
    }

    /// <summary>What was chosen and typed when nothing was set, for the form to hold again.</summary>
    [TempData]
    public string? TypedScenario { get; set; }

    [TempData]
    public string? TypedNote { get; set; }

    public IActionResult OnGet(Guid id) => RedirectToPage("ShowGroup", new { id });

    public async Task<IActionResult> OnPost(Guid id, CardInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (!await db.Groups.CoachedBy(Me).AnyAsync(group => group.Id == id))
            return NotFound();
        if (Problem(input) is { } problem)
            (Happened, TypedScenario, TypedNote) = ($"No card was set: {problem}", input.Scenario, input.Note?[..Math.Min(input.Note.Length, 2 * SetCard.LongestNote)]);
        else
        {
            await db.SetCard(id, input.Scenario!, input.Due, input.Note ?? "", Me, Now);
            Happened = "The card is set. The group sees it on its page.";
        }

        return RedirectToPage("ShowGroup", new { id });
    }

    private string? Problem(CardInput input)
    {
        if (content.Now().Library.Scenario(input.Scenario ?? "") is null)
            return "there is no such card in the deck. Choose one from the list.";
        if (!ModelState.IsValid || input.Note?.Trim().Length > SetCard.LongestNote)
            return $"give a day of the calendar, and a note of at most {SetCard.LongestNote} characters.";
        // Somewhere it is still yesterday.
        return input.Due < DateOnly.FromDateTime(Now).AddDays(-1) ? "that day is past. Give a later one, or none." : null;
    }
}
