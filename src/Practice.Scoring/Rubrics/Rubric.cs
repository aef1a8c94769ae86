namespace Practice.Scoring.Rubrics;

/// <summary>What the scorer reads of the rubric files: criteria with their indicators, and named word classes.</summary>
public sealed record Rubric(
    IReadOnlyList<Criterion> Skills,
    IReadOnlyList<Criterion> Parts,
    IReadOnlyList<Criterion> Flags,
    IReadOnlyDictionary<string, IReadOnlyList<string>> WordClasses);
