using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Web.Hosting;

namespace Practice.Web.Pages;

/// <summary>Home: what this is, one button to start, and where one was.</summary>
public sealed class Index(LiveContent content, PracticeDb db, TimeProvider clock) : PageModel
{
    public sealed record Unfinished(Guid Id, string Scenario, DateTime SavedAt);

    public Library Library { get; } = content.Now().Library;

    public Unfinished? LastAnswer { get; private set; }

    public Scenario? ClassicCard => Library.Scenario("difficult-customer") ?? TodaysCard;

    public Example? Example => Pages.Example.Of(Library);

    /// <summary>The card of the day: the same for everybody, another tomorrow.</summary>
    public Scenario? TodaysCard => Library.Scenarios.Count == 0
        ? null
        : Library.Scenarios[DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).DayNumber % Library.Scenarios.Count];

    public async Task OnGet()
    {
        if (User.PersonId() is { } ownerId)
            LastAnswer = await db.Answers.AsNoTracking()
                .Where(answer => answer.OwnerId == ownerId)
                .OrderByDescending(answer => answer.SavedAt)
                .Select(answer => new Unfinished(answer.Id, answer.Scenario, answer.SavedAt))
                .FirstOrDefaultAsync();
    }
}
