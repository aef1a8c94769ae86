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

    /// <summary>The one whose line is shown alone; null for all.</summary>
    public GroupLine? Only { get; private set; }

    public int Waiting { get; private set; }

    public PageTurn Turn { get; private set; } = null!;

    public PageTurn GroupTurn { get; private set; } = null!;

    public DateTime At { get; private set; }

    public Guid Coach => Me;

    /// <param name="group">One that is no group of theirs, or not any more, is as none: all of the line is shown.</param>
    public async Task OnGet(Guid? group, int number = 1, int groups = 1)
    {
        At = Now;
        var mine = db.Groups.CoachedBy(Me);
        Only = group is null ? null : await mine.Where(one => one.Id == group).Select(one => new GroupLine(one.Id, one.Name, 0, 0)).SingleOrDefaultAsync();
        var only = Only is null ? "" : $"group={Only.Id}&";
        Waiting = await db.WaitingFor(Me, Only?.Id).CountAsync();
        Turn = PageTurn.To(number, Waiting, $"/coach?{only}number=") with { Before = "Waiting longer", After = "Later" };
        Lines = await db.Queue(Me, At, Turn.Number, PageTurn.Size, Only?.Id).ToListAsync();
        GroupTurn = PageTurn.To(groups, await mine.CountAsync(), $"/coach?{only}number={Turn.Number}&groups=") with { Name = "Pages of groups" };
        var shown = await mine.OrderBy(one => one.Name).ThenBy(one => one.Id).Skip(GroupTurn.Skipped).Take(PageTurn.Size)
            .Select(one => new { one.Id, one.Name, Seekers = one.Members.Count(member => member.Role == Role.Seeker && member.LeftAt == null) })
            .ToListAsync();
        var ids = shown.Select(one => one.Id).ToList();
        var waiting = await db.ForCoach(Me).Waiting().Where(handIn => ids.Contains(handIn.GroupId)).GroupBy(handIn => handIn.GroupId)
            .Select(ofOne => new { ofOne.Key, Count = ofOne.Count() }).ToDictionaryAsync(ofOne => ofOne.Key, ofOne => ofOne.Count);
        Groups = [.. shown.Select(one => new GroupLine(one.Id, one.Name, one.Seekers, waiting.GetValueOrDefault(one.Id)))];
    }
}
