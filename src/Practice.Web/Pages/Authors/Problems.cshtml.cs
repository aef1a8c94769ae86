using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Content;
using Practice.Web.Authors;

namespace Practice.Web.Pages.Authors;

/// <summary>What <c>content check</c> prints, for whoever writes while the site runs in development; elsewhere there is no such page.</summary>
public sealed class Problems(LiveCheck check, IHostEnvironment host) : PageModel
{
    public IReadOnlyList<IGrouping<string, Problem>> ByFile { get; private set; } = [];

    public int Count => ByFile.Sum(file => file.Count());

    public IActionResult OnGet()
    {
        if (!host.IsDevelopment())
            return NotFound();
        ByFile = [.. check.Now().GroupBy(problem => problem.Path)];
        Response.Headers.CacheControl = "no-store";
        return Page();
    }
}
