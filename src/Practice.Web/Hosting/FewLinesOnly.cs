using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Practice.Web.Hosting;

/// <summary>
/// Pages with a form of a few lines, many of which ask for no account, read no more than that: a larger one is refused
/// before any of it is read, and one that doesn't say how large it is breaks off.
/// </summary>
public sealed class FewLinesOnly : IAuthorizationFilter, IOrderedFilter
{
    private static readonly string[] Folders = ["/Account", "/Sharing"];

    /// <summary>Before the token against forgery is looked for in the form.</summary>
    public int Order => -1;

    public static void Decide(PageConventionCollection pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        foreach (var folder in Folders)
            pages.AddFolderApplicationModelConvention(folder, page => page.Filters.Add(new FewLinesOnly()));
        pages.AddPageApplicationModelConvention("/Groups/Join", page => page.Filters.Add(new FewLinesOnly()));
    }

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
            body.MaxRequestBodySize = Limits.FewLinesBytes;
        if (context.HttpContext.Request.ContentLength > Limits.FewLinesBytes)
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
    }
}
