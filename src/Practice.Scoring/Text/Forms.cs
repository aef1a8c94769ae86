using System.Buffers;
using System.Collections.Concurrent;
using System.Text;

namespace Practice.Scoring.Text;

/// <summary>
/// The forms of words. Those that people use are kept when they are first met, since each stands in most answers; names, slips
/// and whatever else somebody types are forgotten with their text, so that the table has an end.
/// </summary>
internal static class Forms
{
    /// <summary>A longer word is rare enough to be read anew.</summary>
    private const int LongestKept = 16;

    /// <summary>What the words of a text are written with besides: endings and marks.</summary>
    private static readonly string[] Others = ["n't", "'s", "'m", "'re", "'ve", "'ll", "'d", "\"", ",", ";", ":", "-", "(", ")", "?", "!", "£", "%"];

    private static readonly ConcurrentDictionary<string, Form> Kept = new(Others.Select(word => KeyValuePair.Create(word, Read(word))), StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, Form>.AlternateLookup<ReadOnlySpan<char>> AsTyped = Kept.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Form Of(string word) =>
        Kept.TryGetValue(word, out var form) ? form
        : word.Length <= LongestKept && Spelling.Shipped.IsRight(word) ? Kept.GetOrAdd(word, Read)
        : Read(word);

    /// <summary>Of a word as it stands in a text, if it is one that is kept.</summary>
    public static Form? Met(ReadOnlySpan<char> typed)
    {
        Span<char> word = stackalloc char[LongestKept];
        return typed.Length <= LongestKept && Ascii.ToLower(typed, word, out var length) == OperationStatus.Done && AsTyped.TryGetValue(word[..length], out var form)
            ? form
            : null;
    }

    private static Form Read(string word) => new(word, Stemmer.Stem(word));
}
