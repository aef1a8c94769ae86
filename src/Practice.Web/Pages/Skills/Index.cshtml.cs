using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Content;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Skills;

/// <summary>The rubric: six skills, four parts, ten red flags.</summary>
public sealed class Index(LiveContent content) : PageModel
{
    public Library Library { get; } = content.Now().Library;
}
