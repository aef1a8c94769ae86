using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Coach;

/// <summary>The queue of everybody whose groups the coach has, and those groups.</summary>
public sealed class Index(PracticeDb db, LiveContent content, TimeProvider clock) : SignedInPage(clock)
{
    public sealed record GroupLine(Guid Id, string Name, int Seekers, int Waiting);

    public Library Library { get; } = content.Now().Library;

    public IReadOnlyList<QueueLine> Lines { get; private set; } = [];

    public IReadOnlyList<GroupLine> Groups { get; private set; } = [];

    public int Waiting { get; private set; }

    public PageTurn Turn { get; private set; } = null!;

    public PageTurn GroupTurn { get; private set; } = null!;

    public DateTime At { get; private set; }

    public Guid Coach => Me;

    public async Task OnGet(int number = 1, int groups = 1)
    {
        At = Now;
        Waiting = await db.ForCoach(Me).Waiting().CountAsync();
        Turn = PageTurn.To(number, Waiting, "/coach?number=") with { Before = "Waiting longer", After = "Later" };
        Lines = await db.Queue(Me, At, Turn.Number, PageTurn.Size).ToListAsync();
        var mine = db.Groups.CoachedBy(Me);
        GroupTurn = PageTurn.To(groups, await mine.CountAsync(), $"/coach?number={Turn.Number}&groups=") with { Name = "Pages of groups" };
        Groups = await mine.OrderBy(group => group.Name).ThenBy(group => group.Id).Skip(GroupTurn.Skipped).Take(PageTurn.Size)
            .Select(group => new GroupLine(
                group.Id, group.Name,
                group.Members.Count(member => member.Role == Role.Seeker && member.LeftAt == null),
                db.HandIns.Count(handIn => handIn.GroupId == group.Id && handIn.Standing == Standing.Waiting)))
            .ToListAsync();
    }
}
