namespace Practice.Data.Coaching.Insight;

/// <summary>When somebody last handed something in to a group, and how many in all.</summary>
public sealed record LastHandIn(Guid SeekerId, DateTime At, int Number);
