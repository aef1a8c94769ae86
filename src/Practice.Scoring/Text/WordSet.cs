using System.Numerics;

namespace Practice.Scoring.Text;

/// <summary>A set of words as numbers: quicker made than one of strings, and made whenever the program starts.</summary>
/// <param name="most">How many words it may hold.</param>
internal sealed class WordSet(int most)
{
    /// <summary>At least half of the places stay free, so that a word is found in a step or two.</summary>
    private readonly ulong[] keys = new ulong[BitOperations.RoundUpToPowerOf2((uint)(2 * most) + 1)];

    public void Add(ReadOnlySpan<char> word)
    {
        var key = StemKey.Of(word);
        keys[PlaceOf(key)] = key;
    }

    public bool Contains(ReadOnlySpan<char> word) => keys[PlaceOf(StemKey.Of(word))] != 0;

    /// <summary>Where a key stands, or would stand.</summary>
    private int PlaceOf(ulong key)
    {
        var last = keys.Length - 1;
        var at = (int)(key ^ (key >> 32)) & last;
        while (keys[at] != 0 && keys[at] != key)
            at = (at + 1) & last;
        return at;
    }
}
