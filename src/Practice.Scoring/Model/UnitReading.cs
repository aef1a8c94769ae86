namespace Practice.Scoring.Model;

/// <summary>What a unit says by itself: the same whatever stands beside it, and so worked out once.</summary>
/// <param name="Known">The features that the vocabulary knows.</param>
internal sealed record UnitReading(Unit Unit, KnownFeatures Known, UnitWorth Worth);
