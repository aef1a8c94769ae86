using Microsoft.Net.Http.Headers;

namespace Practice.Web.Hosting;

/// <summary>
/// Browsers send forms of these pages in UTF-8. What says that it is in another encoding is refused before it is read: some
/// can't be read at all, and others would turn a text into a different one.
/// </summary>
public static class FormsInUtf8
{
    public static IApplicationBuilder UseFormsInUtf8(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type)
            || HeaderUtilities.RemoveQuotes(type.Charset) is not { Length: > 0 } charset || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
        return Task.CompletedTask;
    });
}
