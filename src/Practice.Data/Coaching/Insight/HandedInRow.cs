namespace Practice.Data.Coaching.Insight;

/// <summary>Something that was handed in, as a row of a file.</summary>
/// <param name="IsMine">The coach who asks has returned the review of it.</param>
/// <param name="IsOpen">That coach has nothing left to mark in it without having seen the machine's levels.</param>
public sealed record HandedInRow(
    Guid Id, string Seeker, string Scenario, int DraftNumber, string Question, Standing Standing, DateTime HandedInAt, DateTime? ReturnedAt,
    bool IsMine, bool IsOpen, HandInLevels Levels);
