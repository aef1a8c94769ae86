using System.Net;
using Microsoft.AspNetCore.Mvc.Filters;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Answers;

/// <summary>
/// A form with a NUL in it is refused by the framework before anybody sees its text. Pages with this attribute keep the
/// body, so that the text can still be read out of it and given back.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SalvagedForm : Attribute, IAsyncResourceFilter
{
    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (HttpMethods.IsPost(context.HttpContext.Request.Method))
            context.HttpContext.Request.EnableBuffering(bufferThreshold: Limits.BodyBytes);
        return next();
    }

    /// <summary>The fields of a form that could not be bound.</summary>
    public static async Task<SheetInput> Read(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Body.Position = 0;
        var fields = (await new StreamReader(request.Body).ReadToEndAsync(request.HttpContext.RequestAborted))
            .Split('&')
            .Select(field => field.Split('=', 2))
            .Where(field => field.Length == 2)
            .ToLookup(field => WebUtility.UrlDecode(field[0]), field => WebUtility.UrlDecode(field[1]));
        string? Field(string name) => fields[name].FirstOrDefault();
        return new SheetInput
        {
            Situation = Field("Situation"),
            Task = Field("Task"),
            Action = Field("Action"),
            Result = Field("Result"),
            Revision = int.TryParse(Field("Revision"), out var revision) ? revision : 0,
            Scenario = Field("Scenario"),
            Ticket = Field("Ticket"),
        };
    }
}
