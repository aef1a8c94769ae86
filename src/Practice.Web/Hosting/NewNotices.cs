using System.Data.Common;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Data;
using Practice.Data.Notices;

namespace Practice.Web.Hosting;

/// <summary>
/// How many notices are new, for the head of the page: one look at an index, and none where nobody is here. Whoever opens the
/// page that a notice leads to has read it.
/// </summary>
public sealed class NewNotices(PracticeDb db, TimeProvider clock) : IAsyncPageFilter
{
    public int Count { get; private set; }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var done = await next();
        var visit = context.HttpContext;
        if (done.Result is not PageResult || visit.User.PersonId() is not { } personId || visit.Response.StatusCode >= StatusCodes.Status500InternalServerError)
            return;
        try
        {
            await Look(visit, personId);
        }
        catch (Exception error) when (error is DbException or TimeoutException)
        {
            // The page itself is there; how much is new can wait for the next one.
        }
    }

    private async Task Look(HttpContext visit, Guid personId)
    {
        var address = visit.Request.Path.Value ?? "";
        (Count, var isOneHere) = await db.CountNew(personId, address, visit.RequestAborted);
        if (isOneHere && HttpMethods.IsGet(visit.Request.Method) && visit.Response.StatusCode == StatusCodes.Status200OK)
            Count -= await db.Read(db.Notices.ToPerson(personId).Where(notice => notice.Address == address), clock.GetUtcNow().UtcDateTime, visit.RequestAborted);
    }
}
