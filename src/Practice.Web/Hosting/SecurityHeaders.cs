using System.Security.Cryptography;

namespace Practice.Web.Hosting;

/// <summary>
/// Headers on every answer of the site. Scripts run only with the request's nonce (and what those scripts import);
/// styles, pictures and connections come from this site alone; nobody may frame it.
/// </summary>
public static class SecurityHeaders
{
    private static readonly object NonceKey = new();

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[NonceKey] = nonce;
        // As it was asked for: where nothing is found, another page answers in its place.
        var path = context.Request.Path;
        var isShared = path.StartsWithSegments("/shared");
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy =
                $"default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic'; style-src 'self'; img-src 'self'; " +
                "connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
            // On a shared computer nobody finds another's pages behind the Back button.
            var isForAll = headers.CacheControl.ToString().Contains("immutable", StringComparison.Ordinal);
            if (!isForAll && (isShared || context.User.Identity is { IsAuthenticated: true } || path.StartsWithSegments("/answers") || path.StartsWithSegments("/account")))
                headers.CacheControl = "no-store";
            else if (headers.CacheControl.Count == 0)
                headers.CacheControl = "no-cache";
            headers.XContentTypeOptions = "nosniff";
            // A link to a shared draft is a key: no search engine lists it, and no other site is told of it.
            headers["Referrer-Policy"] = isShared ? "no-referrer" : "same-origin";
            if (isShared)
                headers["X-Robots-Tag"] = "noindex, nofollow";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(self), payment=(), usb=()";
            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>The nonce that a script element of this page carries.</summary>
    public static string Nonce(this HttpContext context) => (string)context.Items[NonceKey]!;
}
