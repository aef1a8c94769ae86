namespace Practice.Web.Pages.Account;

/// <summary>
/// Whoever leaves leaves nothing in the browser for the next one. The header does it where the connection is encrypted;
/// elsewhere browsers pass over it, and the script that reads the cookie does it.
/// </summary>
public static class Departure
{
    public const string Cookie = "practice-left";

    public static void Mark(HttpContext visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        visit.Response.Headers["Clear-Site-Data"] = "\"storage\"";
        visit.Response.Cookies.Append(Cookie, "1", new() { SameSite = SameSiteMode.Strict, Secure = visit.Request.IsHttps, MaxAge = TimeSpan.FromMinutes(1) });
    }
}
