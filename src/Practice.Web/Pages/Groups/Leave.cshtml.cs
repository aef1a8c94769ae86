using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.Groups;

/// <summary>Leaves a group, as a seeker or as a coach.</summary>
public sealed class Leave(PracticeDb db, TimeProvider clock) : SignedInPage(clock)
{
    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    public bool IsCoach { get; private set; }

    public async Task<IActionResult> OnGet(Guid id) => await Find(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(Guid id)
    {
        if (!await Find(id))
            return NotFound();
        if (await db.Leave(id, Me, Now))
        {
            Happened = $"You have left “{Name}”.";
            return RedirectToPage("Index");
        }

        ModelState.AddModelError("", "You are its only coach: nobody would read what is handed in. Invite another coach first, or close the group.");
        return Refuse(StatusCodes.Status409Conflict);
    }

    private async Task<bool> Find(Guid id)
    {
        if (await db.Groups.OfMember(Me).Where(group => group.Id == id)
            .Select(group => new { group.Name, IsCoach = group.Members.Any(member => member.PersonId == Me && member.Role == Role.Coach) })
            .SingleOrDefaultAsync() is not { } group)
            return false;
        (Id, Name, IsCoach) = (id, group.Name, group.IsCoach);
        return true;
    }
}
