namespace Practice.Scoring.Text;

/// <summary>A set of words as numbers, at most some twelve thousand of them: quicker made than one of strings, and made whenever the program starts.</summary>
internal sealed class WordSet
{
    private const int Size = 1 << 14;

    private readonly ulong[] keys = new ulong[Size];

    public void Add(ReadOnlySpan<char> word) => keys[PlaceOf(StemKey.Of(word), out var key)] = key;

    public bool Contains(ReadOnlySpan<char> word) => keys[PlaceOf(StemKey.Of(word), out _)] != 0;

    private int PlaceOf(ulong sought, out ulong key)
    {
        key = sought;
        var at = (int)((sought ^ (sought >> 32)) & (Size - 1));
        while (keys[at] != 0 && keys[at] != sought)
            at = (at + 1) & (Size - 1);
        return at;
    }
}
