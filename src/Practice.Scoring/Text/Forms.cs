using System.Text;

namespace Practice.Scoring.Text;

/// <summary>
/// The forms of words. A few thousand words stand in most answers, so forms are kept: each in a place of its own, until another
/// word takes it. Whether a form is kept or read anew makes no difference but of time.
/// </summary>
internal static class Forms
{
    /// <summary>A power of two.</summary>
    private const int Places = 8192;

    /// <summary>A longer word is seldom met again, and nobody should fill the memory with letters.</summary>
    private const int LongestKept = 16;

    private static readonly Form?[] Kept = new Form?[Places];

    /// <summary>Of a word that may not be what somebody typed.</summary>
    public static Form Of(string word) => Met(word) ?? Read(word);

    /// <summary>Of a word that is read as it was typed.</summary>
    public static Form OfTyped(string word)
    {
        if (word.Length > LongestKept)
            return Read(word);
        ref var place = ref Kept[PlaceOf(word)];
        return place is { } form && form.Word == word ? form : place = Read(word);
    }

    /// <summary>Of a word as it stands in a text, if it is kept.</summary>
    public static Form? Met(ReadOnlySpan<char> typed) =>
        typed.Length <= LongestKept && Kept[PlaceOf(typed)] is { } form && Ascii.EqualsIgnoreCase(typed, form.Word) ? form : null;

    private static Form Read(string word) => new(word, Stemmer.Stem(word));

    /// <summary>The same for small and capital letters.</summary>
    private static int PlaceOf(ReadOnlySpan<char> word)
    {
        var key = 0U;
        foreach (var c in word)
            key = (31 * key) + (c | 0x20U);
        return (int)((key ^ (key >> 13)) & (Places - 1));
    }
}
