namespace Practice.Data.Coaching.Insight;

/// <summary>Something that was handed in, with its levels.</summary>
/// <param name="Scenario">Slug of the card.</param>
public sealed record HandedInLine(DateTime HandedInAt, string Scenario, HandInLevels Levels);
