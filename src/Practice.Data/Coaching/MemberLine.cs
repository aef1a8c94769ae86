namespace Practice.Data.Coaching;

/// <summary>A member as a line of a list.</summary>
public sealed record MemberLine(Guid PersonId, string Name, Role Role, DateTime JoinedAt);
