using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Web.Hosting;

namespace Practice.Web.Pages;

/// <summary>What a request that can't be answered gets to read, in the words for its status.</summary>
[IgnoreAntiforgeryToken]
public sealed class Status : PageModel
{
    public string Heading { get; private set; } = "";

    public string WhatToDo { get; private set; } = "";

    /// <summary>Number under which the log tells of an error of ours; null for any other.</summary>
    public string? RequestId { get; private set; }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // Whoever asks for this address by hand finds nothing here.
        if (Response.StatusCode == StatusCodes.Status200OK)
            Response.StatusCode = StatusCodes.Status404NotFound;
        (Heading, WhatToDo) = Words(Response.StatusCode);
        RequestId = Response.StatusCode >= 500 ? Activity.Current?.Id ?? HttpContext.TraceIdentifier : null;
    }

    private static (string Heading, string WhatToDo) Words(int status) => status switch
    {
        StatusCodes.Status404NotFound => (
            "There is no page here",
            "The address may be mistyped, the time of a link may be over, or what was here belongs to another browser. Your own answers are under My answers."),
        StatusCodes.Status413PayloadTooLarge => (
            "That is more than can be sent at once",
            $"At most {Limits.BodyBytes / 1024 / 1024} MB fit into one page, {Limits.FewLinesBytes / 1024} KB where only a few lines are asked for, and each part of an answer holds {Limits.PartCharacters:N0} characters. Go back: your browser still has the text. Shorten it, then send it again."),
        StatusCodes.Status429TooManyRequests => (
            "Too many tries",
            "Nothing was looked at. Wait a quarter of an hour, then open the link once more."),
        >= 500 => (
            "Something broke on our side",
            "What was saved before is still there. Go back and try once more; your browser still has what you typed."),
        _ => (
            "The request could not be read",
            "Go back, look at what was filled in, and send it again. What was saved before is still there."),
    };
}
