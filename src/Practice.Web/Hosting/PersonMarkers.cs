namespace Practice.Web.Hosting;

/// <summary>
/// Tells the browser for whom each answer was made: in a header, by which the service worker files it, and in a cookie that
/// script may read, by which it sees that somebody else is here now, or nobody.
/// </summary>
public static class PersonMarkers
{
    public const string Header = "Practice-Person";

    public const string Cookie = "practice-person";

    public static IApplicationBuilder UsePersonMarkers(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var marker = context.User.PersonMarker();
            context.Response.Headers[Header] = marker;
            if (marker == (context.Request.Cookies[Cookie] ?? ""))
                return Task.CompletedTask;
            var cookie = new CookieOptions { SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, MaxAge = TimeSpan.FromDays(400) };
            if (marker.Length > 0)
                context.Response.Cookies.Append(Cookie, marker, cookie);
            else if (IsPage(context))
                context.Response.Cookies.Delete(Cookie, cookie);
            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>Files are served to nobody in particular, and say nothing of who is here.</summary>
    private static bool IsPage(HttpContext context) => context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true;
}
