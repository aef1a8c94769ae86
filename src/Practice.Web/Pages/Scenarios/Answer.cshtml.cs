using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Web.Hosting;
using Practice.Web.Pages.Answers;

namespace Practice.Web.Pages.Scenarios;

/// <summary>An empty STAR form for the card. Looking at it makes nothing; the first save does.</summary>
public sealed class Answer(LiveContent content, WritingRoom room) : PageModel
{
    public Sheet Sheet { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (content.Now().Library.Scenario(slug) is null)
            return NotFound();
        Sheet = room.New(slug, HttpContext);
        return Page();
    }
}
