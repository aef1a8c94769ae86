using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Scenarios;

/// <summary>A card. Its model answer opens after the first draft of one's own, or when asked for outright.</summary>
public sealed class Card(LiveContent content, PracticeDb db) : PageModel
{
    public Library Library { get; } = content.Now().Library;

    public Scenario Scenario { get; private set; } = null!;

    public bool ShowsModel { get; private set; }

    /// <summary>The person's latest answer to this card.</summary>
    public Guid? MyAnswer { get; private set; }

    public async Task<IActionResult> OnGet(string slug, string? show)
    {
        if (Library.Scenario(slug) is not { } scenario)
            return NotFound();
        Scenario = scenario;
        var mine = await Mine(slug);
        MyAnswer = mine.FirstOrDefault()?.Id;
        ShowsModel = show == "model" || mine.Any(answer => answer.HasDraft);
        return Page();
    }

    private sealed record Own(Guid Id, bool HasDraft);

    private async Task<List<Own>> Mine(string slug) => User.PersonId() is not { } ownerId ? [] : await db.Answers.AsNoTracking()
        .Where(answer => answer.OwnerId == ownerId && answer.Scenario == slug)
        .OrderByDescending(answer => answer.SavedAt)
        .Select(answer => new Own(answer.Id, answer.LastDraft > 0))
        .ToListAsync();
}
