using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Web.Hosting;
using Practice.Web.Pages.Answers;

namespace Practice.Web.Pages.Drafts;

/// <summary>Brings a draft back as the text to go on from. The present text is kept as a draft first.</summary>
public sealed class Restore(WritingRoom room) : PageModel
{
    public IActionResult OnGet(Guid id, int number) => RedirectToPage("Show", new { id, number });

    public async Task<IActionResult> OnPost(Guid id, int number) => await room.BringBack(id, number, User.PersonId())
        ? RedirectToPage("/Answers/Edit", new { id })
        : NotFound();
}
