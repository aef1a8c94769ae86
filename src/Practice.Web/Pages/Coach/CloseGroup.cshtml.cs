using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.Coach;

/// <summary>Closes a group for good.</summary>
public sealed class CloseGroup(PracticeDb db, TimeProvider clock) : SignedInPage(clock)
{
    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    public int Waiting { get; private set; }

    public int Opened { get; private set; }

    public async Task<IActionResult> OnGet(Guid id)
    {
        if (!await Find(id))
            return NotFound();
        var waiting = db.HandIns.Waiting().Where(handIn => handIn.GroupId == id);
        (Waiting, Opened) = (await waiting.CountAsync(handIn => handIn.OpenedAt == null), await waiting.CountAsync(handIn => handIn.OpenedAt != null));
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id)
    {
        if (!await Find(id))
            return NotFound();
        await db.CloseGroup(id, Now, Me);
        Happened = $"“{Name}” is closed.";
        return RedirectToPage("Index");
    }

    private async Task<bool> Find(Guid id)
    {
        Id = id;
        Name = await db.Groups.CoachedBy(Me).Where(group => group.Id == id).Select(group => group.Name).SingleOrDefaultAsync() ?? "";
        return Name.Length > 0;
    }
}
