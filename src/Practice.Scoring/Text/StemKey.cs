namespace Practice.Scoring.Text;

/// <summary>A stem as a number that is the same on every machine: a 64-bit FNV-1a hash. Comparing numbers is what keeps phrases quick.</summary>
internal static class StemKey
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> stem) => Of('w', stem);

    /// <summary>Of a stem's first letters, which are no stem themselves.</summary>
    public static ulong OfBeginning(ReadOnlySpan<char> letters) => Of('h', letters);

    private static ulong Of(char kind, ReadOnlySpan<char> letters)
    {
        var key = unchecked((Basis ^ kind) * Prime);
        foreach (var c in letters)
            key = (key ^ c) * Prime;
        return key;
    }
}
