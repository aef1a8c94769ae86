namespace Practice.Data.Coaching;

/// <summary>What somebody types to find a line of a list: words that must all be in it, in any order and any case.</summary>
internal static class SoughtWords
{
    public const string Escape = "\\";

    private const int Most = 8;
    private const int LongestWord = 100;

    /// <summary>For each word the pattern that LIKE takes: "%" and "_" mean themselves.</summary>
    public static IEnumerable<string> Of(string? sought) => (sought ?? "")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Take(Most)
        .Select(word => $"%{Plain(word[..Math.Min(word.Length, LongestWord)])}%");

    private static string Plain(string word) => word
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);
}
