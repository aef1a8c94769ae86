using Practice.Scoring.Rubrics;
using Practice.Scoring.Text;

namespace Practice.Scoring.Indicators;

/// <summary>A phrase of an indicator, ready to be compared with tokens.</summary>
internal sealed class Phrase
{
    private const int LongestGap = 3;

    /// <summary>The bits of what may stand before a word of a class.</summary>
    private static readonly ulong Determiners = Bits(Keys(WordLists.Determiners.Words));

    private readonly Element[] elements;

    private Phrase(Element[] elements) => this.elements = elements;

    /// <summary>The stems with which it can begin, as numbers.</summary>
    public IEnumerable<ulong> Beginnings => elements[0].Stems;

    /// <summary>What can stand behind its first word: most phrases that begin with a common word are ruled out by the words behind it.</summary>
    public NextWords Next => new(BitsAhead(1, 0), BitsAhead(1, 1));

    public bool Begins(Token token) => elements[0].Holds(token);

    private static ulong Bits(ulong[] stems)
    {
        var bits = 0UL;
        foreach (var stem in stems)
            bits |= NextWords.Bit(stem);
        return bits;
    }

    /// <summary>The bits of what can stand some words behind the one that is due for an element.</summary>
    private ulong BitsAhead(int element, int words)
    {
        if (element == elements.Length || elements[element].IsGap)
            return ulong.MaxValue;
        var due = elements[element];
        var bits = words > 0 ? BitsAhead(element + 1, words - 1) : due.Bits;
        if (due.IsClass)
            bits |= words > 0 ? BitsAhead(element, words - 1) : Determiners;
        return due.IsOptional ? bits | BitsAhead(element + 1, words) : bits;
    }

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
        ref readonly var due = ref elements[element];
        if (due.IsGap)
        {
            for (int end, skipped = 0; skipped <= LongestGap && at + skipped < tokens.Length; skipped++)
                if ((end = End(tokens, at + skipped, element + 1)) >= 0)
                    return end;
            return -1;
        }

        if (at < tokens.Length && due.Holds(tokens[at]) && End(tokens, at + 1, element + 1) is >= 0 and var found)
            return found;
        if (due.IsClass && at < tokens.Length && WordLists.Determiners.Contains(tokens[at]) && End(tokens, at + 1, element) is >= 0 and var behind)
            return behind;
        return due.IsOptional ? End(tokens, at, element + 1) : -1;
    }

    private static Element Ready(string element, IReadOnlyDictionary<string, IReadOnlyList<string>> wordClasses)
    {
        if (element == "*")
            return new([], IsOptional: false, IsGap: true, IsClass: false);
        var words = PhraseSyntax.Alternatives(element).SelectMany(word =>
            word[0] != '{' ? [word] : wordClasses.TryGetValue(word[1..^1], out var members) ? members : []);
        return new(Keys(words), PhraseSyntax.IsOptional(element), IsGap: false, IsClass: element.Contains('{', StringComparison.Ordinal));
    }

    /// <summary>The stems of words as numbers, each once and in order.</summary>
    private static ulong[] Keys(IEnumerable<string> words)
    {
        var stems = new HashSet<ulong>();
        foreach (var word in words)
            stems.Add(StemKey.Of(Stemmer.Stem(word)));
        var sorted = new ulong[stems.Count];
        stems.CopyTo(sorted);
        Array.Sort(sorted);
        return sorted;
    }

    /// <summary>What is due at one place. They lie side by side, and most words are ruled out by their bit alone.</summary>
    /// <param name="Stems">In order.</param>
    private readonly record struct Element(ulong[] Stems, bool IsOptional, bool IsGap, bool IsClass)
    {
        /// <summary>Of all stems.</summary>
        public ulong Bits { get; } = Phrase.Bits(Stems);

        public bool Holds(Token token) => (Bits & NextWords.Bit(token.Key)) != 0 && (Stems.Length == 1 ? Stems[0] == token.Key : Array.BinarySearch(Stems, token.Key) >= 0);
    }
}
