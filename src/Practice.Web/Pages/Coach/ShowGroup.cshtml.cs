using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Coach;

/// <summary>A group as its coaches see it: members, links by which people join, cards that are set.</summary>
public sealed class ShowGroup(PracticeDb db, LiveContent content, TimeProvider clock) : SignedInPage(clock)
{
    public Library Library { get; } = content.Now().Library;

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    public IReadOnlyList<MemberLine> Members { get; private set; } = [];

    public PageTurn Turn { get; private set; } = null!;

    /// <summary>Words in the names of the members that are shown; empty for all of them.</summary>
    public string Sought { get; private set; } = "";

    public IReadOnlyList<Invitation> Invitations { get; private set; } = [];

    public IReadOnlyList<SetCard> Cards { get; private set; } = [];

    public DateTime At { get; private set; }

    /// <summary>The card that was chosen, and the note that was typed, where <see cref="SetACard"/> set none.</summary>
    [TempData]
    public string? TypedScenario { get; set; }

    [TempData]
    public string? TypedNote { get; set; }

    public Guid Coach => Me;

    public string AddressOf(Invitation invitation)
    {
        ArgumentNullException.ThrowIfNull(invitation);
        return $"{Request.Scheme}://{Request.Host}/join/{invitation.Code}";
    }

    public async Task<IActionResult> OnGet(Guid id, string? q, int number = 1)
    {
        if (await db.Groups.AsNoTracking().CoachedBy(Me).SingleOrDefaultAsync(group => group.Id == id) is not { } group)
            return NotFound();
        (Id, Name, At, Sought) = (id, group.Name, Now, q?.Trim() ?? "");
        var members = db.MembersOf(id, Sought);
        var only = Sought.Length > 0 ? $"q={Uri.EscapeDataString(Sought)}&" : "";
        Turn = PageTurn.To(number, await members.CountAsync(), $"/coach/groups/{id}?{only}number=") with { Name = "Pages of members" };
        Members = await members.Skip(Turn.Skipped).Take(PageTurn.Size).ToListAsync();
        Invitations = await db.Invitations.AsNoTracking().Where(invitation => invitation.GroupId == id && invitation.ClosedAt == null).ToListAsync();
        Cards = await db.SetCards.AsNoTracking().Where(card => card.GroupId == id).OrderBy(card => card.Due == null).ThenBy(card => card.Due).ThenBy(card => card.SetAt).ToListAsync();
        return Page();
    }
}
