namespace Practice.Scoring.Text;

/// <summary>How two words differ as typed.</summary>
internal static class Slips
{
    /// <summary>Letters to add, take away, change or swap with the next; some number from <paramref name="limit"/> on where there are that many.</summary>
    public static int Between(string one, string other, int limit)
    {
        var width = other.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        var before = rows[..width];
        var last = rows[width..(2 * width)];
        var row = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
            last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var least = row[0] = i;
            for (var j = 1; j < width; j++)
            {
                var cost = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    cost = Math.Min(cost, before[j - 2] + 1);
                row[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least >= limit)
                return limit;
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return last[^1];
    }

    /// <summary>Two neighbours have changed places.</summary>
    public static bool IsSwap(string one, string other)
    {
        var at = 0;
        while (one[at] == other[at])
            at++;
        return at + 1 < one.Length && one[at] == other[at + 1] && one[at + 1] == other[at];
    }

    /// <summary>In the same order, doubled or not.</summary>
    public static bool HaveSameConsonants(string one, string other)
    {
        for (int i = 0, j = 0; ; i++, j++)
        {
            i = Consonant(one, i);
            j = Consonant(other, j);
            if (i == one.Length || j == other.Length)
                return i == one.Length && j == other.Length;
            if (one[i] != other[j])
                return false;
        }
    }

    /// <summary>Where the next one stands that is no double.</summary>
    private static int Consonant(string word, int at)
    {
        while (at < word.Length && (IsVowel(word[at]) || (at > 0 && word[at] == word[at - 1])))
            at++;
        return at;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
