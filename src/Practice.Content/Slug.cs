namespace Practice.Content;

/// <summary>Names of files that are addresses: "no-receipt".</summary>
public static class Slug
{
    public const int Longest = 80;

    public static bool IsWellFormed(string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        return slug.Length is > 0 and <= Longest
            && slug.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
            && slug[0] != '-' && slug[^1] != '-' && !slug.Contains("--", StringComparison.Ordinal);
    }
}
