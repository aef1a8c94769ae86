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

    public IActionResult OnGet(Guid id) => RedirectToPage("ShowGroup", new { id });

    public async Task<IActionResult> OnPost(Guid id, CardInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (!await db.Groups.CoachedBy(Me).AnyAsync(group => group.Id == id))
            return NotFound();
        if (content.Now().Library.Scenario(input.Scenario ?? "") is not { } card)
            Happened = "No card was set: there is no such card in the deck. Choose one from the list.";
        else if (!ModelState.IsValid || input.Note?.Trim().Length > SetCard.LongestNote)
            Happened = $"No card was set: give a day of the calendar, and a note of at most {SetCard.LongestNote} characters.";
        else
        {
            await db.SetCard(id, card.Slug, input.Due, input.Note ?? "", Me, Now);
            Happened = "The card is set. The group sees it on its page.";
        }

        return RedirectToPage("ShowGroup", new { id });
    }
}
