using System.Text;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Practice.Web.Pages.Answers;

namespace Practice.Web.Hosting;

/// <summary>
/// A form with a NUL in it is refused by the framework before a page sees it, and its text would be gone from sight. Before it
/// is read, each becomes U+FFFD, as it would on its way into the database. The writing room looks at its forms by itself.
/// </summary>
public sealed class NulsReplaced : IAsyncAuthorizationFilter, IOrderedFilter
{
    private const string Replacement = "%EF%BF%BD";

    /// <summary>After <see cref="FewLinesOnly"/>, and before the token against forgery is looked for in the form.</summary>
    public int Order => 0;

    /// <summary>Not for the page that says why a request can't be read: it reads none.</summary>
    public static void Decide(PageConventionCollection pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        pages.AddFolderApplicationModelConvention("/", page =>
        {
            if (page.ViewEnginePath != "/Status" && !page.HandlerTypeAttributes.OfType<SalvagedForm>().Any())
                page.Filters.Add(new NulsReplaced());
        });
    }

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method)
            || request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
            return;
        var body = new MemoryStream();
        await request.Body.CopyToAsync(body, context.HttpContext.RequestAborted);
        var bytes = body.GetBuffer().AsSpan(0, (int)body.Length);
        if (bytes.Contains((byte)0) || bytes.IndexOf("%00"u8) >= 0)
            body = new MemoryStream(Replaced(bytes));
        body.Position = 0;
        request.Body = body;
    }

    /// <summary>A byte is a character here, and back: what isn't a NUL stays what it is.</summary>
    private static byte[] Replaced(ReadOnlySpan<byte> form) => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(form)
        .Replace("%00", Replacement, StringComparison.Ordinal).Replace("\0", Replacement, StringComparison.Ordinal));
}
