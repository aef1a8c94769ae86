using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Content;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Skills;

/// <summary>One skill, part or flag: what its levels look like and how to show it.</summary>
public sealed class Show(LiveContent content) : PageModel
{
    public Library Library { get; } = content.Now().Library;

    public Criterion Criterion { get; private set; } = null!;

    /// <summary>Cards that exercise the skill first of all.</summary>
    public IReadOnlyList<Scenario> Cards { get; private set; } = [];

    public IActionResult OnGet(string slug)
    {
        if (Library.Criterion(slug) is not { } criterion)
            return NotFound();
        Criterion = criterion;
        Cards = [.. Library.Scenarios.Where(scenario => scenario.PrimarySkills.Contains(slug))];
        return Page();
    }
}
