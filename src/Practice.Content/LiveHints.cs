namespace Practice.Content;

/// <summary>The closed set of hints that can be shown while somebody writes; the words for each are in <c>rubric/general.md</c>.</summary>
public static class LiveHints
{
    /// <summary>In the order in which they matter.</summary>
    public static readonly IReadOnlyList<string> All =
        ["no-result", "no-action", "no-i", "we", "no-task", "long-situation", "short-result", "long"];
}
