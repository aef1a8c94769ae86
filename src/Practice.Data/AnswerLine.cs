namespace Practice.Data;

/// <summary>An answer as a line of a list.</summary>
public sealed record AnswerLine(Guid Id, string Scenario, DateTime SavedAt, int Drafts, string Beginning);
