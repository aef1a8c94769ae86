using Practice.Content;

namespace Practice.Web.Pages;

/// <summary>
/// A small report as home shows it: three of the rubric's own sentences with what each of them shows, and a question. The
/// scorer finds them, or the rubric's own check would say so.
/// </summary>
public sealed record Example(IReadOnlyList<Example.Remark> Remarks, string Question)
{
    public sealed record Remark(string Criterion, string Title, string Mark, string Words, string Shows);

    private static readonly (string Criterion, string Indicator)[] Shown =
    [
        ("active-listening", "lets-them-finish"), ("clear-communication", "honest-about-limits"), ("problem-solving", "offers-a-way-out"),
    ];

    private static readonly (string Criterion, string Indicator) Asked = ("empathy", "names-the-feeling");

    /// <summary>Null when the rubric has lost what the example is made of.</summary>
    public static Example? Of(Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        var remarks = Shown.Select(shown => In(library, shown.Criterion, shown.Indicator)).OfType<Remark>().ToList();
        return remarks.Count == Shown.Length && library.Criterion(Asked.Criterion)?.Indicator(Asked.Indicator) is { Asks.Length: > 0 } missing
            ? new(remarks, missing.Asks)
            : null;
    }

    /// <summary>A sentence about a man, so that the three belong together.</summary>
    private static Remark? In(Library library, string criterion, string indicator) =>
        library.Criterion(criterion) is { } skill && skill.Indicator(indicator) is { } shown
            && shown.Passes.FirstOrDefault(words => words.Contains(" him ", StringComparison.Ordinal)) is { } words
            ? new(criterion, skill.Title, skill.Mark, words, shown.Shows)
            : null;
}
