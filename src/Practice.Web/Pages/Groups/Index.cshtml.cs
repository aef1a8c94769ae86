using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.Groups;

/// <summary>The groups somebody is in.</summary>
public sealed class Index(PracticeDb db, TimeProvider clock) : SignedInPage(clock)
{
    public sealed record Line(Guid Id, string Name, bool IsCoach);

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public PageTurn Turn { get; private set; } = null!;

    public async Task OnGet(int number = 1)
    {
        var mine = db.Groups.OfMember(Me);
        Turn = PageTurn.To(number, await mine.CountAsync(), "/groups?number=");
        Lines = await mine.OrderBy(group => group.Name).ThenBy(group => group.Id).Skip(Turn.Skipped).Take(PageTurn.Size)
            .Select(group => new Line(group.Id, group.Name, group.Members.Any(member => member.PersonId == Me && member.Role == Role.Coach)))
            .ToListAsync();
    }
}
