using Practice.Scoring;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Answers;

/// <summary>Looks at what was typed before anything is done with it.</summary>
public static class Typed
{
    /// <summary>Every reason for which the text can't be kept as it is.</summary>
    public static IReadOnlyList<SheetError> Errors(StarAnswer text) =>
        [.. StarAnswer.Parts.Select(part => Error(part, text[part])).OfType<SheetError>()];

    /// <summary>Without the characters that no keyboard types and no page can show.</summary>
    public static StarAnswer Cleaned(StarAnswer text) =>
        new(Cleaned(text.Situation), Cleaned(text.Task), Cleaned(text.Action), Cleaned(text.Result));

    private static SheetError? Error(Part part, string text)
    {
        if (text.Length > Limits.PartCharacters)
            return new(part,
                $"The {part} has {text.Length:N0} characters, {text.Length - Limits.PartCharacters:N0} more than fit. " +
                $"Shorten it to {Limits.PartCharacters:N0}, then save again. Nothing was cut, and nothing is saved yet.");
        return text.Any(IsUnprintable)
            ? new(part, $"The {part} had an invisible control character in it, which was taken out. Look the text over, then save again.")
            : null;
    }

    private static string Cleaned(string text) => text.Any(IsUnprintable) ? string.Concat(text.Where(c => !IsUnprintable(c))) : text;

    private static bool IsUnprintable(char c) => char.IsControl(c) && c is not ('\n' or '\t');
}
