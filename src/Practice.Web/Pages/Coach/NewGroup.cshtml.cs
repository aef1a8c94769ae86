using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.Coach;

/// <summary>Anyone with an account makes a group, and is its coach.</summary>
public sealed class NewGroup(PracticeDb db, TimeProvider clock) : SignedInPage(clock)
{
    public sealed record GroupInput
    {
        [Required(ErrorMessage = "The group needs a name.")]
        [StringLength(Group.LongestName, ErrorMessage = "A name has at most {1} characters.")]
        public string? Name { get; init; }
    }

    [BindProperty]
    public GroupInput Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost()
    {
        if (!ModelState.IsValid)
            return Refuse();
        var group = Group.Make(Guid.CreateVersion7(), Input.Name!, Me, Now);
        db.Groups.Add(group);
        await db.SaveChangesAsync();
        return RedirectToPage("ShowGroup", new { id = group.Id });
    }
}
