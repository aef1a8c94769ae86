using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Web.Pages.Coach;

namespace Practice.Web.Pages.Groups;

/// <summary>The groups somebody is in.</summary>
public sealed class Index(PracticeDb db, TimeProvider clock) : CoachPage(clock)
{
    public sealed record Line(Guid Id, string Name, bool IsCoach);

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public async Task OnGet() => Lines = await db.Groups.OfMember(Me).OrderBy(group => group.Name).ThenBy(group => group.Id)
        .Select(group => new Line(group.Id, group.Name, group.Members.Any(member => member.PersonId == Me && member.Role == Role.Coach)))
        .ToListAsync();
}
