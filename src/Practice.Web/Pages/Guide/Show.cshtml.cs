using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Content;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Guide;

/// <summary>One page of the guide, and the one after it.</summary>
public sealed class Show(LiveContent content) : PageModel
{
    public GuidePage Guide { get; private set; } = null!;

    public GuidePage? Next { get; private set; }

    public IActionResult OnGet(string slug)
    {
        var library = content.Now().Library;
        if (library.GuidePage(slug) is not { } page)
            return NotFound();
        Guide = page;
        Next = library.Guide.SkipWhile(other => other != page).Skip(1).FirstOrDefault();
        return Page();
    }
}
