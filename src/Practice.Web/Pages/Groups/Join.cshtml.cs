using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Groups;

/// <summary>
/// What whoever holds the link reads before joining: which group, whose, and who will be able to read what. Joining needs an
/// account; the reading does not.
/// </summary>
public sealed class Join(PracticeDb db, TimeProvider clock) : SignedInPage(clock)
{
    public string Code { get; private set; } = "";

    public Invitation Invitation { get; private set; } = null!;

    public string Name { get; private set; } = "";

    public IReadOnlyList<string> Coaches { get; private set; } = [];

    public bool IsOpen { get; private set; }

    public bool IsSignedIn => User.AccountEmail() is not null;

    /// <summary>What the visitor is in the group already; null for nothing.</summary>
    public Role? Already { get; private set; }

    public async Task<IActionResult> OnGet(string code) => await Find(code) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(string code)
    {
        if (!IsSignedIn)
            return Challenge();
        if (!await Find(code))
            return NotFound();
        if (!await db.Join(code, Me, Now))
        {
            IsOpen = false;
            return Refuse(StatusCodes.Status409Conflict);
        }

        Happened = $"You are in “{Name}” now.";
        return Invitation.Role == Role.Coach || Already == Role.Coach
            ? RedirectToPage("/Coach/ShowGroup", new { id = Invitation.GroupId })
            : RedirectToPage("ShowMine", new { id = Invitation.GroupId });
    }

    private async Task<bool> Find(string code)
    {
        if (await db.Invitations.AsNoTracking().SingleOrDefaultAsync(invitation => invitation.Code == code && invitation.ClosedAt == null) is not { } invitation
            || await db.Groups.AsNoTracking().SingleOrDefaultAsync(group => group.Id == invitation.GroupId && group.ClosedAt == null) is not { } group)
            return false;
        (Code, Invitation, Name, IsOpen) = (code, invitation, group.Name, invitation.IsOpen(Now));
        Coaches = await db.CoachesOf(group.Id).ToListAsync();
        Already = IsSignedIn ? (await db.MembersOf(group.Id, Me).SingleOrDefaultAsync())?.Role : null;
        return true;
    }
}
