namespace Practice.Scoring.Text;

/// <summary>Letters as a number that is the same on every machine: the 64-bit hash FNV-1a (Fowler, Noll, Vo).</summary>
internal static class Fnv
{
    /// <summary>Of no letters.</summary>
    public const ulong Basis = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <summary>Of what the key stands for and one letter more.</summary>
    public static ulong Add(ulong key, char letter) => (key ^ letter) * Prime;

    public static ulong Add(ulong key, ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
            key = Add(key, letter);
        return key;
    }
}
