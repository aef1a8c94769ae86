namespace Practice.Data.Coaching;

/// <summary>How a claim ended.</summary>
/// <param name="ReviewId">Of the claiming coach; null when it could not be claimed.</param>
/// <param name="HeldBy">Whoever was faster, and has it.</param>
/// <param name="Standing">Where what was handed in stands; null when there is no such thing for this coach.</param>
public sealed record Claiming(Guid? ReviewId, Guid? HeldBy, Standing? Standing);
