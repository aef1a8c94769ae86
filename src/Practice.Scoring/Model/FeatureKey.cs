using Practice.Scoring.Text;

namespace Practice.Scoring.Model;

/// <summary>Names of features, as 64-bit hashes: the same number on every machine, and no strings to keep. Words come as the hashes they have already.</summary>
internal static class FeatureKey
{
    /// <summary>2^64 divided by the golden ratio: what a key is multiplied with to scatter it (Fibonacci hashing, Knuth 1973).</summary>
    public const ulong GoldenRatio = 0x9E3779B97F4A7C15;

    public static ulong Of(char block, ulong first, ulong second) => Mix(Mix(Fnv.Add(Fnv.Basis, block), first), second);

    public static ulong Of(char block, int code, ulong word) => Mix(Fnv.Add(Fnv.Add(Fnv.Basis, block), (char)code), word);

    public static ulong Of(char block, string group, string name) => Fnv.Add(Fnv.Add(Fnv.Add(Fnv.Add(Fnv.Basis, block), group), '|'), name);

    public static ulong Of(char block, string name) => Fnv.Add(Fnv.Add(Fnv.Basis, block), name);

    public static ulong Of(char block, int first, int second) => Fnv.Add(Fnv.Add(Fnv.Add(Fnv.Basis, block), (char)first), (char)second);

    public static ulong Of(char block, int code) => Fnv.Add(Fnv.Add(Fnv.Basis, block), (char)('0' + code));

    /// <summary>The same feature seen in a neighbour.</summary>
    public static ulong Beside(ulong key, char side) => Fnv.Add(key, side);

    /// <summary>All words of a unit in their order.</summary>
    public static ulong OfWords(Unit unit)
    {
        var key = Fnv.Basis;
        for (var at = unit.First; at < unit.Last; at++)
            if (unit.Sentence.Tokens[at].IsWord)
                key = Fnv.Add(Fnv.Add(key, unit.Sentence.Tokens[at].Word), ' ');
        return key;
    }

    private static ulong Mix(ulong key, ulong word)
    {
        key = (key ^ word) * GoldenRatio;
        return key ^ (key >> 32);
    }
}
