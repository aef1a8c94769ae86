namespace Practice.Content.Proofs;

/// <summary>What stands below one heading, or at one key, sentence by sentence.</summary>
/// <param name="Name">As in an outline ("Hints/Task"); a key's own name.</param>
/// <param name="Line">Of the heading or the key's value, from 1.</param>
internal sealed record Passage(string Name, int Line, int Column, IReadOnlyList<PlacedSentence> Sentences)
{
    public int Words { get; } = Sentences.Sum(sentence => sentence.Words);

    /// <summary>Nothing is said of what a skeleton left to be written: that is reported as such.</summary>
    public bool IsWritten => Sentences.Count > 0 && !Sentences.Any(sentence => Unwritten.Is(sentence.Text));

    public bool IsIn(string section) => Name == section || Name.StartsWith(section + "/", StringComparison.Ordinal);

    /// <summary>The paragraphs, such as the entries of a list, each at its own place.</summary>
    public IEnumerable<Passage> Entries() => Sentences
        .GroupBy(sentence => sentence.Paragraph)
        .Select(entry => new Passage(Name, entry.First().Line, entry.First().Column, [.. entry]));
}
