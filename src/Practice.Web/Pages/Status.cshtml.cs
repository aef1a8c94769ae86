using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Web.Hosting;

namespace Practice.Web.Pages;

/// <summary>What a request that can't be answered gets to read.</summary>
[IgnoreAntiforgeryToken]
public sealed class Status : PageModel
{
    public string Heading { get; private set; } = "";

    public string WhatToDo { get; private set; } = "";

    public void OnGet(int code) => Say(code);

    public void OnPost(int code) => Say(code);

    private void Say(int code) => (Heading, WhatToDo) = code switch
    {
        StatusCodes.Status404NotFound => (
            "There is no page here",
            "The address may be mistyped, or what was here belongs to another browser. Your own answers are under My answers."),
        StatusCodes.Status413PayloadTooLarge => (
            "That is more than one page can carry",
            $"At most {Limits.BodyBytes / 1024 / 1024} MB can be sent at once, and each part of an answer holds {Limits.PartCharacters:N0} characters. Go back: your browser still has the text. Shorten it, then save again."),
        StatusCodes.Status405MethodNotAllowed => (
            "That can't be done at this address",
            "Go back to the page you came from and use its buttons."),
        _ => (
            "The request could not be read",
            "Go back, look at what was filled in, and send it again. What was saved before is still there."),
    };
}
