using Practice.Scoring;

namespace Practice.Content;

/// <summary>An answer that shows how it can be done: as plain text for the scorer, and as it is read.</summary>
public sealed record ModelAnswer(StarAnswer Answer, IReadOnlyDictionary<Part, Prose> Parts);
