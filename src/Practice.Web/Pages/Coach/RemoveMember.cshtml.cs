using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.Coach;

/// <summary>Removes somebody from a group.</summary>
public sealed class RemoveMember(PracticeDb db, TimeProvider clock) : SignedInPage(clock)
{
    public Guid Id { get; private set; }

    public MemberLine Member { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id, Guid person) => await Find(id, person) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(Guid id, Guid person)
    {
        if (!await Find(id, person))
            return NotFound();
        Happened = await db.Leave(id, person, Now, Me)
            ? $"{Member.Name} is not in the group any more, and no link that there was lets them in again.{(Member.Role == Role.Coach ? " The coaches' link is closed, because they know it." : "")}"
            : $"{Member.Name} is the last coach and stays.";
        return RedirectToPage("ShowGroup", new { id });
    }

    /// <summary>Not oneself: whoever goes leaves.</summary>
    private async Task<bool> Find(Guid id, Guid person)
    {
        Id = id;
        if (person == Me || !await db.Groups.CoachedBy(Me).AnyAsync(group => group.Id == id))
            return false;
        Member = (await db.MembersOf(id, person).SingleOrDefaultAsync())!;
        return Member is not null;
    }
}
