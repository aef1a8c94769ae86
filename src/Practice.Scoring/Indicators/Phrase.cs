using Practice.Scoring.Rubrics;
using Practice.Scoring.Text;

namespace Practice.Scoring.Indicators;

/// <summary>A phrase of an indicator, ready to be compared with tokens.</summary>
internal sealed class Phrase
{
    private const int LongestGap = 3;

    private readonly Element[] elements;

    private Phrase(Element[] elements) => this.elements = elements;

    /// <summary>The stems with which it can begin, as numbers.</summary>
    public IEnumerable<ulong> Beginnings => elements[0].Stems;

    /// <summary>
    /// One bit of 64 for each stem that can stand second, all bits where anything can: most phrases that begin with a common
    /// word are ruled out by the word behind it.
    /// </summary>
    public ulong Seconds => elements.Length < 2 || elements[1].IsGap || elements[1].IsClass || elements[1].IsOptional
        ? ulong.MaxValue
        : elements[1].Stems.Aggregate(0UL, (bits, stem) => bits | Bit(stem));

    /// <summary>The bit of the word behind a token; all of them at the end of the sentence.</summary>
    public static ulong SecondAt(ReadOnlySpan<Token> tokens, int at)
    {
        for (var next = at + 1; next < tokens.Length; next++)
            if (tokens[next].IsWord || tokens[next].Word == "?")
                return Bit(tokens[next].Key);
        return ulong.MaxValue;
    }

    public bool Begins(Token token) => elements[0].Holds(token);

    private static ulong Bit(ulong stem) => 1UL << (int)((stem >> 32) & 63);

    public static Phrase Compile(string phrase, IReadOnlyDictionary<string, IReadOnlyList<string>> wordClasses) =>
        new([.. PhraseSyntax.Elements(phrase).Select(element => Ready(element, wordClasses))]);

    /// <summary>Index after the last token of the phrase when it stands at this place, or -1.</summary>
    public int End(ReadOnlySpan<Token> tokens, int at) => End(tokens, at, 0);

    private int End(ReadOnlySpan<Token> tokens, int at, int element)
    {
        if (element == elements.Length)
            return at;
        while (at < tokens.Length && !tokens[at].IsWord && tokens[at].Word != "?")
            at++;
        if (elements[element].IsGap)
        {
            for (int end, skipped = 0; skipped <= LongestGap && at + skipped < tokens.Length; skipped++)
                if ((end = End(tokens, at + skipped, element + 1)) >= 0)
                    return end;
            return -1;
        }

        if (at < tokens.Length && elements[element].Holds(tokens[at]) && End(tokens, at + 1, element + 1) is >= 0 and var found)
            return found;
        if (elements[element].IsClass && at < tokens.Length && WordLists.Determiners.Contains(tokens[at].Word) && End(tokens, at + 1, element) is >= 0 and var behind)
            return behind;
        return elements[element].IsOptional ? End(tokens, at, element + 1) : -1;
    }

    private static Element Ready(string element, IReadOnlyDictionary<string, IReadOnlyList<string>> wordClasses)
    {
        if (element == "*")
            return new([], IsOptional: false, IsGap: true, IsClass: false);
        var words = PhraseSyntax.Alternatives(element).SelectMany(word =>
            word[0] != '{' ? [word] : wordClasses.TryGetValue(word[1..^1], out var members) ? members : []);
        var stems = new HashSet<ulong>();
        foreach (var word in words)
            stems.Add(StemKey.Of(Stemmer.Stem(word)));
        var sorted = new ulong[stems.Count];
        stems.CopyTo(sorted);
        Array.Sort(sorted);
        return new(sorted, PhraseSyntax.IsOptional(element), IsGap: false, IsClass: element.Contains('{', StringComparison.Ordinal));
    }

    private sealed record Element(ulong[] Stems, bool IsOptional, bool IsGap, bool IsClass)
    {
        public bool Holds(Token token) => Stems.Length == 1 ? Stems[0] == token.Key : Array.BinarySearch(Stems, token.Key) >= 0;
    }
}
