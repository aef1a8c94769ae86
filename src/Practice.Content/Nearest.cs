namespace Practice.Content;

/// <summary>The allowed word that a mistyped one was most likely meant to be.</summary>
public static class Nearest
{
    /// <summary>The closest of the words at an edit distance of at most a third of its length, or null.</summary>
    public static string? To(string typed, IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var best = words.Select(word => (Word: word, Distance: Distance(typed, word))).OrderBy(found => found.Distance).FirstOrDefault();
        return best.Word is not null && best.Distance <= Math.Max(1, best.Word.Length / 3) ? best.Word : null;
    }

    /// <summary>"; did you mean "skills"?" or nothing.</summary>
    public static string Hint(string typed, IEnumerable<string> words) => To(typed, words) is { } word ? $"did you mean \"{word}\"? " : "";

    /// <summary>Levenshtein's distance: insertions, deletions and substitutions.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
