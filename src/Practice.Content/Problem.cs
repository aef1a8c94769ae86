namespace Practice.Content;

/// <summary>Something wrong in a content file.</summary>
/// <param name="Path">Relative to the content folder, with forward slashes.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Cure">What would be right: the allowed values, the missing key.</param>
public sealed record Problem(string Path, int Line, int Column, string What, string Cure)
{
    /// <summary>By path, line and column; those at one place stay as they came.</summary>
    public static IReadOnlyList<Problem> InOrder(IEnumerable<Problem> problems) =>
        [.. problems.OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Column)];

    /// <summary>As a compiler prints it: <c>scenarios/no-receipt.md:4:1: unknown key "skils"; allowed are …</c></summary>
    public override string ToString() => $"{Path}:{Line}:{Column}: {What}; {Cure}";
}
