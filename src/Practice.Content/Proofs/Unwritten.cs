namespace Practice.Content.Proofs;

/// <summary>The mark that a skeleton leaves where something has to be written: "TODO", then what.</summary>
internal static class Unwritten
{
    public const string Mark = "TODO";

    public static bool Is(string text) => text.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>What has to be written there.</summary>
    public static string Note(string text) => text[Mark.Length..].Trim(' ', ':') is { Length: > 0 } note ? note : $"write it in place of {Mark}";
}
