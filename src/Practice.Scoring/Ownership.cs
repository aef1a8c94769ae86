namespace Practice.Scoring;

/// <summary>Who does what the speaker's side does: clauses that tell a deed, outside quoted speech.</summary>
/// <param name="I">Deeds of the speaker alone.</param>
/// <param name="We">Deeds of a "we" that the speaker belongs to.</param>
public sealed record Ownership(int I, int We);
