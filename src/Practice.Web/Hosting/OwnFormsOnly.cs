namespace Practice.Web.Hosting;

/// <summary>
/// A form that another site sends is refused before anything is read of it: what comes back from it, a text or a ticket, would
/// be that site's and not the visitor's. Browsers say where a request comes from; what says nothing is no page's doing, and
/// needs the token against forgery as ever.
/// </summary>
public static class OwnFormsOnly
{
    public static IApplicationBuilder UseOwnFormsOnly(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || request.Headers["Sec-Fetch-Site"].ToString() is not ("cross-site" or "same-site"))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    });
}
