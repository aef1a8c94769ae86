using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Content;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Authors;

/// <summary>Every component in every state, in light and dark side by side, for whoever changes the look; in development only.</summary>
public sealed class Components(LiveContent content, IHostEnvironment host) : PageModel
{
    public Library Library { get; } = content.Now().Library;

    public IActionResult OnGet() => host.IsDevelopment() ? Page() : NotFound();
}
