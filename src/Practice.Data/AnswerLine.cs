namespace Practice.Data;

/// <summary>An answer as a line of a list.</summary>
/// <param name="Drafts">How many were kept; also the number of the last one.</param>
/// <param name="Overall">Of the last draft, 1 to 5; null when none was kept.</param>
public sealed record AnswerLine(Guid Id, string Scenario, DateTime SavedAt, int Drafts, int? Overall, string Beginning);
