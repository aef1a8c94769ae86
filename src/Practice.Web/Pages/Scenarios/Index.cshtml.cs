using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Content;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Scenarios;

/// <summary>The deck.</summary>
public sealed class Index(LiveContent content) : PageModel
{
    public Library Library { get; } = content.Now().Library;
}
