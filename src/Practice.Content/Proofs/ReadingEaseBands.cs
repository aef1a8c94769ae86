namespace Practice.Content.Proofs;

/// <summary>
/// The least reading ease of each kind of section, taken as one sample. A weak answer may read as badly as people speak.
/// </summary>
internal static class ReadingEaseBands
{
    /// <summary>Flesch took samples of 100 words; with fewer than this one long word decides.</summary>
    private const int FewestWords = 15;

    private static readonly (string Section, int Least)[] OfCards =
    [
        ("Setting", 55), ("Why they ask", 50), ("What they listen for", 50), ("Hints", 55),
        ("Model answer", 60), ("Why it works", 50), ("Weak answer/What is wrong", 50), ("Takeaways", 55),
    ];

    private static readonly (string Section, int Least)[] OfPages = [("", 50)];

    public static IEnumerable<Problem> Problems(Manuscript manuscript) =>
        (manuscript.IsCard ? OfCards : OfPages).SelectMany(band => Problems(manuscript, band.Section, band.Least));

    private static IEnumerable<Problem> Problems(Manuscript manuscript, string section, int least)
    {
        var passages = manuscript.Passages.Where(passage => passage.IsWritten && (section.Length == 0 ? passage.Name != "summary" : passage.IsIn(section))).ToList();
        var prose = passages.SelectMany(passage => passage.Sentences).Where(sentence => sentence.IsProse).ToList();
        if (prose.Sum(sentence => sentence.Words) < FewestWords || ReadingEase.Of(prose.Select(sentence => sentence.Text)) is var ease && ease >= least)
            yield break;
        yield return new(
            manuscript.Path, manuscript.LineOf(section) ?? passages[0].Line, 1,
            $"{(section.Length == 0 ? "the page" : $"the section \"{section.Split('/')[^1]}\"")} has a reading ease of {Math.Floor(ease):0}",
            $"at least {least} is wanted: shorter sentences, shorter words");
    }
}
