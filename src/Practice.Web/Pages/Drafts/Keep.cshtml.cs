using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Web.Pages.Answers;

namespace Practice.Web.Pages.Drafts;

/// <summary>"Check my answer": saves the text and keeps it as a numbered draft with its assessment.</summary>
[IgnoreAntiforgeryToken]
[SalvagedForm]
public sealed class Keep(WritingRoom room) : PageModel
{
    public Sheet Sheet { get; private set; } = null!;

    public IActionResult OnGet(Guid id) => RedirectToPage("/Answers/Edit", new { id });

    public async Task<IActionResult> OnPost(Guid id, SheetInput? input)
    {
        var saving = await room.Save(id, input, keep: true, HttpContext);
        if (SaveReply.IsAskedFor(Request))
            return SaveReply.To(HttpContext, saving);
        if (saving.Refused is null)
            return RedirectToPage("/Drafts/Show", new { id, number = saving.Draft });
        Sheet = saving.Refused;
        Response.StatusCode = Sheet.Status;
        return Page();
    }
}
