using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Web.Hosting;

namespace Practice.Web.Pages;

/// <summary>A page for people with an account: who is here, and how it refuses.</summary>
public abstract class SignedInPage(TimeProvider clock) : PageModel
{
    /// <summary>What happened with the last request, in a sentence; shown once, on the next page.</summary>
    [TempData]
    public string? Happened { get; set; }

    public IReadOnlyList<string> Errors => [.. ModelState.Values.SelectMany(entry => entry.Errors).Select(error => error.ErrorMessage)];

    protected DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Only who has signed in gets here: see Doors.</summary>
    protected Guid Me => User.PersonId() ?? throw new InvalidOperationException("Nobody is here.");

    protected IActionResult Refuse(int status = StatusCodes.Status400BadRequest)
    {
        Response.StatusCode = status;
        return Page();
    }
}
