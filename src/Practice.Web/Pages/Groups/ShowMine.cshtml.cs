using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Groups;

/// <summary>A group as its seekers see it.</summary>
public sealed class ShowMine(PracticeDb db, LiveContent content, TimeProvider clock) : SignedInPage(clock)
{
    public Library Library { get; } = content.Now().Library;

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    public IReadOnlyList<string> Coaches { get; private set; } = [];

    public IReadOnlyList<SetCard> Cards { get; private set; } = [];

    public async Task<IActionResult> OnGet(Guid id)
    {
        if (await db.Groups.AsNoTracking().OfSeeker(Me).SingleOrDefaultAsync(group => group.Id == id) is not { } group)
            return NotFound();
        (Id, Name) = (id, group.Name);
        Coaches = await db.CoachesOf(id).ToListAsync();
        Cards = await db.SetCards.AsNoTracking().Where(card => card.GroupId == id).OrderBy(card => card.Due == null).ThenBy(card => card.Due).ThenBy(card => card.SetAt).ToListAsync();
        return Page();
    }
}
