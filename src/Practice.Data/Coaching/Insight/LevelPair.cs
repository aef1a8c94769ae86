namespace Practice.Data.Coaching.Insight;

/// <summary>How often a coach gave one level where another reader, or the machine, gave another.</summary>
/// <param name="IsBlind">The coach had not seen the other's.</param>
public sealed record LevelPair(string Criterion, bool IsBlind, int Mine, int Theirs, int Times);
