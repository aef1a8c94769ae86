using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Practice.Web.Pages.Account;

/// <summary>A page with a form that may take a secret: how it refuses, and how it asks to wait.</summary>
public abstract class AccountPage : PageModel
{
    /// <summary>When the next try may be made; null when there is no need to wait.</summary>
    public DateTime? WaitUntil { get; private set; }

    public IReadOnlyList<(string? Field, string Message)> Errors =>
        [.. ModelState.SelectMany(entry => entry.Value!.Errors.Select(error => (entry.Key.Length == 0 ? null : Field.IdOf(entry.Key), error.ErrorMessage)))];

    protected IActionResult Refuse(string key, string message)
    {
        ModelState.AddModelError(key, message);
        return Refuse();
    }

    protected IActionResult Refuse()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    protected IActionResult Wait(DateTime until, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        WaitUntil = until;
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Response.Headers.RetryAfter = Math.Ceiling((until - clock.GetUtcNow().UtcDateTime).TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return Page();
    }

    /// <summary>On to the address that was asked for, when it is one of this site.</summary>
    protected IActionResult GoOn(string? returnUrl) => LocalRedirect(Local(returnUrl) ?? "/answers");

    /// <summary>Null when it leads elsewhere, or nowhere.</summary>
    public string? Local(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? returnUrl : null;

    /// <summary>The page at that address, with where to go on from it.</summary>
    public string Carry(string address, string? returnUrl) =>
        Local(returnUrl) is { } here ? $"{address}?returnUrl={Uri.EscapeDataString(here)}" : address;
}
