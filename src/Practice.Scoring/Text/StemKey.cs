namespace Practice.Scoring.Text;

/// <summary>A stem as a number. Comparing numbers is what keeps phrases quick.</summary>
internal static class StemKey
{
    public static ulong Of(ReadOnlySpan<char> stem) => Of('w', stem);

    /// <summary>Of a stem's first letters, which are no stem themselves.</summary>
    public static ulong OfBeginning(ReadOnlySpan<char> letters) => Of('h', letters);

    private static ulong Of(char kind, ReadOnlySpan<char> letters) => Fnv.Add(Fnv.Add(Fnv.Basis, kind), letters);
}
