namespace Practice.Data.Coaching;

/// <summary>Something that waits for a coach, as a line of the queue.</summary>
/// <param name="ClaimedBy">Whoever has it now; null when nobody has, or the claim has lapsed.</param>
/// <param name="ReviewId">The review that the asking coach has begun; null for none.</param>
public sealed record QueueLine(
    Guid HandInId, string Seeker, string Group, string Scenario, int DraftNumber, string Question, DateTime HandedInAt, Guid? ClaimedById, string? ClaimedBy, Guid? ReviewId);
