namespace Practice.Data.Coaching.Insight;

/// <summary>A coach's review, as a row of a file.</summary>
public sealed record ReviewRow(
    Guid Id, string Group, string Seeker, string Scenario, int DraftNumber, DateTime BegunAt, DateTime? RevealedAt, Reveal? Revealed, DateTime? ReturnedAt,
    IReadOnlyList<Mark> Marks);
