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
    private const int LongestName = 64;

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
        var body = await new StreamReader(request.Body).ReadToEndAsync(request.HttpContext.RequestAborted);
        var fields = Fields(body);
        string? Field(string name) => fields.GetValueOrDefault(name);
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

    /// <summary>The first of each name, among as many fields as a form of ours could have.</summary>
    private static Dictionary<string, string> Fields(string body)
    {
        var (fields, read) = (new Dictionary<string, string>(StringComparer.Ordinal), 0);
        foreach (var range in body.AsSpan().Split('&'))
        {
            if (++read > Limits.FormFields)
                break;
            var field = body.AsSpan(range);
            if (field.IndexOf('=') is > 0 and <= LongestName and var equals)
                fields.TryAdd(WebUtility.UrlDecode(field[..equals].ToString()), WebUtility.UrlDecode(field[(equals + 1)..].ToString()));
        }

        return fields;
    }
}
