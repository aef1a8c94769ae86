using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Data.Coaching.Insight;
using Practice.Web.Hosting;
using Practice.Web.Pages.Coach.Insight;

namespace Practice.Web.Pages.Coach;

/// <summary>A group as its coaches see it from afar: levels over time, what most answers lack, who hasn't practised.</summary>
public sealed class ShowInsight(PracticeDb db, LiveContent content, TimeProvider clock) : SignedInPage(clock)
{
    public Library Library { get; } = content.Now().Library;

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    public GroupInsight Insight { get; private set; } = null!;

    public IReadOnlyList<Quiet> Quiet { get; private set; } = [];

    public int Seekers { get; private set; }

    public async Task<IActionResult> OnGet(Guid id)
    {
        if (await db.Groups.CoachedBy(Me).Where(group => group.Id == id).Select(group => group.Name).SingleOrDefaultAsync() is not { } name)
            return NotFound();
        (Id, Name) = (id, name);
        var since = GroupInsight.Since(Now);
        var lines = await db.Lines(Me, id, since.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)).ToListAsync();
        Insight = GroupInsight.Of(lines, since, Library);
        var members = await db.MembersOf(id).ToListAsync();
        Seekers = members.Count(member => member.Role == Role.Seeker);
        Quiet = Coach.Insight.Quiet.Among(members, await db.LastHandIns(Me, id).ToListAsync(), Now);
        return Page();
    }
}
