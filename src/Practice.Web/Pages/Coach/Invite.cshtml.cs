using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.Coach;

/// <summary>Makes a link by which people join, or another in its place.</summary>
public sealed class Invite(PracticeDb db, TimeProvider clock) : SignedInPage(clock)
{
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";

    public sealed record InviteInput
    {
        public Role Role { get; init; }

        public int? Days { get; init; }

        public int? Most { get; init; }
    }

    public IActionResult OnGet(Guid id) => RedirectToPage("ShowGroup", new { id });

    public async Task<IActionResult> OnPost(Guid id, InviteInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (!await db.Groups.CoachedBy(Me).AnyAsync(group => group.Id == id))
            return NotFound();
        if (!ModelState.IsValid || input.Days is < 1 or > 3650 || input.Most is < 1 or > 10_000)
            Happened = "No link was made: give days from 1 to 3,650 and a number of people from 1 to 10,000, or leave them empty.";
        else
            await Renew(id, input.Role, input.Days is { } days ? Now.AddDays(days) : null, input.Most);
        return RedirectToPage("ShowGroup", new { id });
    }

    private async Task Renew(Guid id, Role role, DateTime? until, int? most)
    {
        var code = RandomNumberGenerator.GetString(Letters, Invitation.LengthOfCode);
        if (await db.Invitations.SingleOrDefaultAsync(invitation => invitation.GroupId == id && invitation.Role == role) is { } old)
            old.Renew(code, Now, until, most);
        else
            db.Invitations.Add(Invitation.To(id, role, code, Now, until, most));
        Happened = await db.TrySaveAsync()
            ? $"The link for {CoachNames.OfMany(role)} is new. Send it to whom you want to have here."
            : "No link was made: the one before was used or renewed in this moment. Look at it, then try again.";
    }
}
