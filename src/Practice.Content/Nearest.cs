namespace Practice.Content;

/// <summary>The allowed word that a mistyped one was most likely meant to be.</summary>
public static class Nearest
{
    /// <summary>The closest of the words, whatever its letters' case, at an edit distance of at most a third of its length; or null.</summary>
    public static string? To(string typed, IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(words);
        var folded = typed.ToLowerInvariant();
        return words
            .Where(word => Math.Abs(word.Length - typed.Length) <= Farthest(word))
            .Select(word => (Word: word, Distance: Distance(folded, word.ToLowerInvariant())))
            .Where(found => found.Distance <= Farthest(found.Word))
            .OrderBy(found => found.Distance)
            .FirstOrDefault().Word;
    }

    /// <summary>"did you mean "skills"? " or nothing.</summary>
    public static string Hint(string typed, IEnumerable<string> words) => To(typed, words) is { } word ? $"did you mean \"{word}\"? " : "";

    private static int Farthest(string word) => word.Length < 2 ? 0 : Math.Max(1, word.Length / 3);

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).</summary>
    private static int Distance(string a, string b)
    {
        var distance = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            for (var j = 0; j <= b.Length; j++)
                distance[i, j] = i == 0 || j == 0 ? i + j : Step(distance, a, b, i, j);
        return distance[a.Length, b.Length];
    }

    private static int Step(int[,] distance, string a, string b, int i, int j)
    {
        var same = distance[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var least = Math.Min(same, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
        var areSwapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return areSwapped ? Math.Min(least, distance[i - 2, j - 2] + 1) : least;
    }
}
