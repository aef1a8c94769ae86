namespace Practice.Scoring.Model;

/// <summary>Names of features, as 64-bit hashes: the same number on every machine, and no strings to keep. Words come as the hashes they have already.</summary>
internal static class FeatureKey
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>2^64 divided by the golden ratio: what a key is multiplied with to scatter it (Fibonacci hashing, Knuth 1973).</summary>
    public const ulong GoldenRatio = 0x9E3779B97F4A7C15;

    public static ulong Of(char block, ulong first, ulong second) => Mix(Mix(Add(Basis, block), first), second);

    public static ulong Of(char block, int code, ulong word) => Mix(Add(Add(Basis, block), (char)code), word);

    public static ulong Of(char block, string group, string name) => Add(Add(Add(Add(Basis, block), group), '|'), name);

    public static ulong Of(char block, string name) => Add(Add(Basis, block), name);

    public static ulong Of(char block, int first, int second) => Add(Add(Add(Basis, block), (char)first), (char)second);

    public static ulong Of(char block, int code) => Add(Add(Basis, block), (char)('0' + code));

    /// <summary>The same feature seen in a neighbour.</summary>
    public static ulong Beside(ulong key, char side) => Add(key, side);

    /// <summary>All words of a unit in their order.</summary>
    public static ulong OfWords(Unit unit)
    {
        var key = Basis;
        for (var at = unit.First; at < unit.Last; at++)
            if (unit.Sentence.Tokens[at].IsWord)
                key = Add(Add(key, unit.Sentence.Tokens[at].Word), ' ');
        return key;
    }

    private static ulong Mix(ulong key, ulong word)
    {
        key = (key ^ word) * GoldenRatio;
        return key ^ (key >> 32);
    }

    private static ulong Add(ulong key, char c) => (key ^ c) * Prime;

    private static ulong Add(ulong key, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            key = (key ^ c) * Prime;
        return key;
    }
}
