namespace Practice.Data.Coaching;

/// <summary>A review that its coach has returned, as a line of a list.</summary>
/// <param name="Comments">How many it has; of these the seeker has <paramref name="Used"/> some and <paramref name="Doubted"/> others as unclear or not right.</param>
/// <param name="LastWord">When the seeker last answered a comment; null for never.</param>
public sealed record ReturnedLine(
    Guid Id, string Seeker, string Group, string Scenario, int DraftNumber, DateTime ReturnedAt, int Comments, int Used, int Doubted, DateTime? LastWord);
