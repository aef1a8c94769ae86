namespace Practice.Data.Coaching;

/// <summary>Where an answer stands with coaches.</summary>
/// <param name="Waiting">Number of its draft that waits for one; null for none.</param>
/// <param name="Reviewed">Number of its latest draft of which a review came back; null for none.</param>
public sealed record Handed(Guid AnswerId, int? Waiting, int? Reviewed);
