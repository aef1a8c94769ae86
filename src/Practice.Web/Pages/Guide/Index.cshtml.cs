using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Content;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Guide;

/// <summary>How to answer: the list of pages.</summary>
public sealed class Index(LiveContent content) : PageModel
{
    public IReadOnlyList<GuidePage> GuidePages { get; } = content.Now().Library.Guide;
}
