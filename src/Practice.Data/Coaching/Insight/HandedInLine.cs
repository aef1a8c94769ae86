namespace Practice.Data.Coaching.Insight;

/// <summary>Something that was handed in, with its levels.</summary>
/// <param name="Scenario">Slug of the card.</param>
/// <param name="IsOpen">The coach who asks has nothing left to mark in it without having seen the machine's levels.</param>
public sealed record HandedInLine(DateTime HandedInAt, string Scenario, bool IsOpen, HandInLevels Levels);
