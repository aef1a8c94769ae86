using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Practice.Scoring;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Answers;

/// <summary>
/// What script gets that posts the STAR form and asks for JSON: how the save ended, and what the form carries from now on.
/// </summary>
/// <param name="Refusal">"none" when the text is on disk.</param>
/// <param name="Address">Of the answer; after "notYours" of the new answer that the ticket permits.</param>
/// <param name="Token">The form's next token: who is here may have changed with this save.</param>
/// <param name="Revision">That is saved now; 0 when there is none of this visitor's.</param>
/// <param name="Draft">Number of the draft that was kept, if one was asked for.</param>
/// <param name="Errors">What is wrong and what would be right.</param>
/// <param name="Theirs">After "changedElsewhere": what is saved.</param>
public sealed record SaveReply(
    string Refusal,
    string Address,
    string? Ticket,
    string Token,
    string Person,
    int Revision,
    DateTime? SavedAt,
    int? Draft,
    IReadOnlyList<string> Errors,
    IReadOnlyDictionary<string, string>? Theirs)
{
    public static bool IsAskedFor(HttpRequest request) =>
        request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal);

    public static JsonResult To(HttpContext visit, Saving saving)
    {
        var token = visit.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(visit).RequestToken!;
        var person = visit.User.PersonMarker();
        if (saving.Refused is not { } sheet)
            return new(new SaveReply(
                Name(Answers.Refusal.None), $"/answers/{saving.Answer!.Id}", null, token, person, saving.Answer.Revision,
                saving.Answer.SavedAt, saving.Draft, [], null));
        var refused = new SaveReply(
            Name(sheet.Refusal), $"/answers/{sheet.AnswerId}", sheet.Ticket, token, person, sheet.Saved?.Revision ?? 0,
            sheet.SavedAt, null, [.. sheet.Errors.Select(error => error.Message)], Texts(sheet.Saved?.Text));
        return new(refused) { StatusCode = sheet.Status };
    }

    private static string Name(Refusal refusal) => char.ToLowerInvariant(refusal.ToString()[0]) + refusal.ToString()[1..];

    private static Dictionary<string, string>? Texts(StarAnswer? text) =>
        text is null ? null : StarAnswer.Parts.ToDictionary(part => part.ToString(), part => text[part]);
}
