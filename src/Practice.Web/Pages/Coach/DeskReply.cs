using Microsoft.AspNetCore.Mvc;
using Practice.Web.Pages.Answers;

namespace Practice.Web.Pages.Coach;

/// <summary>What script gets that saves a form of a review and asks for JSON.</summary>
/// <param name="Refusal">"none" when it is on disk.</param>
/// <param name="Revision">That the form carries from now on; unchanged after a refusal.</param>
public sealed record DeskReply(string Refusal, int? Revision, DateTime? SavedAt, IReadOnlyList<string> Errors)
{
    public static bool IsAskedFor(HttpRequest request) => SaveReply.IsAskedFor(request);

    public static JsonResult Saved(int revision, DateTime at) => new(new DeskReply("none", revision, at, []));

    public static JsonResult Refused(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return new(new DeskReply(desk.Status == StatusCodes.Status409Conflict ? "changedElsewhere" : "unfit", null, null, desk.Errors)) { StatusCode = desk.Status };
    }
}
