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
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy =
                $"default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic'; style-src 'self'; img-src 'self'; " +
                "connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
            // On a shared computer nobody finds another's pages behind the Back button.
            var isForAll = headers.CacheControl.ToString().Contains("immutable", StringComparison.Ordinal);
            if (!isForAll && (context.User.Identity is { IsAuthenticated: true } || context.Request.Path.StartsWithSegments("/answers") || context.Request.Path.StartsWithSegments("/account")))
                headers.CacheControl = "no-store";
            else if (headers.CacheControl.Count == 0)
                headers.CacheControl = "no-cache";
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
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
