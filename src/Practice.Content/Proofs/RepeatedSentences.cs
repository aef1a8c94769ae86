using Practice.Content.Cards;

namespace Practice.Content.Proofs;

/// <summary>No sentence of five words or more stands in two files; what differs only in case and punctuation is the same.</summary>
internal static class RepeatedSentences
{
    private const int FewestWords = 5;

    public static IEnumerable<Problem> Problems(IReadOnlyList<Manuscript> manuscripts)
    {
        var first = new Dictionary<string, (string Path, int Line)>();
        foreach (var manuscript in manuscripts.OrderBy(manuscript => manuscript.Path, StringComparer.Ordinal))
            foreach (var sentence in manuscript.Passages.SelectMany(passage => passage.Sentences).Where(Counts))
                if (!first.TryAdd(Normal(sentence.Text), (manuscript.Path, sentence.Line))
                    && first[Normal(sentence.Text)] is var other && other.Path != manuscript.Path)
                    yield return new(
                        manuscript.Path, sentence.Line, sentence.Column,
                        $"the sentence \"{Shortened(sentence.Text)}\" stands in {other.Path}:{other.Line}, too",
                        "say it in one place and link to that, or say something of this one alone");
    }

    private static bool Counts(PlacedSentence sentence) => sentence.IsProse && !Unwritten.Is(sentence.Text) && sentence.Words >= FewestWords;

    private static string Normal(string sentence) => string.Join(' ', Words.Of(sentence));

    private static string Shortened(string sentence) => sentence.Length <= 60 ? sentence : sentence[..60].TrimEnd() + "…";
}
