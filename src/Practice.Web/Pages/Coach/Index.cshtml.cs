using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Coach;

/// <summary>The queue of everybody whose groups the coach has, and those groups.</summary>
public sealed class Index(PracticeDb db, LiveContent content, TimeProvider clock) : CoachPage(clock)
{
    public const int PageSize = 25;

    public sealed record GroupLine(Guid Id, string Name, int Seekers, int Waiting);

    public Library Library { get; } = content.Now().Library;

    public IReadOnlyList<QueueLine> Lines { get; private set; } = [];

    public IReadOnlyList<GroupLine> Groups { get; private set; } = [];

    public int Waiting { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; } = 1;

    public int Pages { get; private set; } = 1;

    public DateTime At { get; private set; }

    public Guid Coach => Me;

    public async Task OnGet(int number = 1)
    {
        At = Now;
        Waiting = await db.ForCoach(Me).Waiting().CountAsync();
        Pages = Math.Max(1, (Waiting + PageSize - 1) / PageSize);
        Number = Math.Clamp(number, 1, Pages);
        Lines = await db.Queue(Me, At, Number, PageSize).ToListAsync();
        Groups = await db.Groups.CoachedBy(Me).OrderBy(group => group.Name).ThenBy(group => group.Id)
            .Select(group => new GroupLine(
                group.Id, group.Name,
                group.Members.Count(member => member.Role == Role.Seeker && member.LeftAt == null),
                db.HandIns.Count(handIn => handIn.GroupId == group.Id && handIn.Standing == Standing.Waiting)))
            .ToListAsync();
    }
}
