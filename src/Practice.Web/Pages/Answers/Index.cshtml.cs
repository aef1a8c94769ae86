using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Content;
using Practice.Data;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Answers;

/// <summary>The seeker's answers, the one saved last first.</summary>
public sealed class Index(PracticeDb db, LiveContent content) : PageModel
{
    public Library Library { get; } = content.Now().Library;
}
