namespace Practice.Content.Files;

/// <summary>What one file of the rubric holds.</summary>
internal sealed record ReadCriterion(Criterion Criterion, IReadOnlyList<Advice> Advice);
