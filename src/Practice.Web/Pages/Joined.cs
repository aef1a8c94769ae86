namespace Practice.Web.Pages;

public static class Joined
{
    /// <summary>"Empathy", "Empathy and patience", "Empathy, patience and joking": all but the first in small letters.</summary>
    public static string AsList(IReadOnlyList<string> names)
    {
        string[] words = [.. names.Select((name, i) => i == 0 ? name : name.ToLowerInvariant())];
        return words.Length < 2 ? string.Concat(words) : $"{string.Join(", ", words[..^1])} and {words[^1]}";
    }
}
