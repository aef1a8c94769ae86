namespace Practice.Scoring.Rubrics;

/// <summary>A skill, a STAR part or a red flag, by its id in <see cref="RubricIds"/>.</summary>
public sealed record Criterion(string Id, IReadOnlyList<Indicator> Indicators);
