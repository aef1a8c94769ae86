using Practice.Scoring;

namespace Practice.Content;

/// <summary>An answer that would not do, and why.</summary>
public sealed record WeakAnswer(StarAnswer Answer, IReadOnlyDictionary<Part, Prose> Parts, Prose WhatIsWrong);
