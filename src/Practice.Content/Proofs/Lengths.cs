namespace Practice.Content.Proofs;

/// <summary>How many words each section has. The bands hold the present content with room on both sides.</summary>
internal static class Lengths
{
    private const string Model = "Model answer";

    private static readonly string[] Parts = [.. Scoring.StarAnswer.Parts.Select(part => part.ToString())];

    private sealed record Band(string Section, int Least, int Most, bool IsForEachEntry = false);

    private static readonly Band[] OfCards =
    [
        new("question", 5, 40, IsForEachEntry: true),
        new("follow-ups", 3, 30, IsForEachEntry: true),
        new("Setting", 25, 120),
        new("Why they ask", 12, 80),
        new("What they listen for", 2, 30, IsForEachEntry: true),
        .. Parts.Select(part => new Band($"Hints/{part}", 5, 60)),
        new(Model, 200, 420),
        new("Why it works", 20, 100),
        new("Weak answer", 30, 200),
        new("Weak answer/What is wrong", 15, 100),
        new("Takeaways", 4, 30, IsForEachEntry: true),
    ];

    private static readonly Band[] OfGuidePages = [new("summary", 4, 30, IsForEachEntry: true), new("", 200, 900)];

    private static readonly Band[] OfRubric = [new("summary", 4, 40, IsForEachEntry: true)];

    public static IEnumerable<Problem> Problems(Manuscript manuscript) =>
        (manuscript.IsCard ? OfCards : manuscript.IsGuidePage ? OfGuidePages : OfRubric)
            .SelectMany(band => band.IsForEachEntry ? Entries(manuscript, band) : Whole(manuscript, band))
            .Concat(manuscript.IsCard ? ShortAction(manuscript) : []);

    /// <summary>A key's own value, or each entry of a list.</summary>
    private static IEnumerable<Problem> Entries(Manuscript manuscript, Band band) =>
        from passage in manuscript.Passages
        where passage.Name == band.Section
        from entry in passage.Entries()
        where entry.IsWritten
        let words = entry.Words
        where words < band.Least || words > band.Most
        select Of(manuscript, entry.Line, entry.Column, band.Section is "summary" or "question" ? $"the {band.Section}" : $"an entry of \"{band.Section}\"", words, band);

    private static IEnumerable<Problem> Whole(Manuscript manuscript, Band band)
    {
        var passages = manuscript.Passages.Where(passage => band.Section.Length == 0 ? passage.Name is not "summary" : IsOf(passage, band.Section)).ToList();
        var words = passages.Sum(passage => passage.Words);
        if (passages.Count > 0 && passages.All(passage => passage.IsWritten) && (words < band.Least || words > band.Most))
            yield return Of(
                manuscript, manuscript.LineOf(band.Section) ?? passages[0].Line, 1,
                band.Section.Length == 0 ? "the page" : $"the section \"{band.Section.Split('/')[^1]}\"", words, band);
    }

    /// <summary>What is said about the weak answer is no part of it.</summary>
    private static bool IsOf(Passage passage, string section) =>
        passage.IsIn(section) && !(section == "Weak answer" && passage.Name.EndsWith("/What is wrong", StringComparison.Ordinal));

    private static Problem Of(Manuscript manuscript, int line, int column, string name, int words, Band band) => new(
        manuscript.Path, line, column, $"{name} has {(words == 1 ? "1 word" : $"{words} words")}", $"it can have {band.Least} to {band.Most}");

    private static IEnumerable<Problem> ShortAction(Manuscript manuscript)
    {
        var parts = manuscript.Passages.Where(passage => passage.IsIn(Model)).ToList();
        if (parts.Count != Parts.Length || !parts.All(part => part.IsWritten))
            yield break;
        var (action, longest) = (parts.First(part => part.Name == $"{Model}/Action"), parts.MaxBy(part => part.Words)!);
        if (longest.Words > action.Words)
            yield return new(
                manuscript.Path, action.Line, 1,
                $"the action of the model answer has {action.Words} words and its {longest.Name.Split('/')[^1].ToLowerInvariant()} {longest.Words}",
                "tell most of what was done and said; the action is the longest part");
    }
}
