namespace Practice.Scoring;

/// <summary>What an answer is made of, counted. None of it is a verdict, and no level rests on it.</summary>
public sealed record Profile(Balance Balance, Ownership Ownership, Specifics Specifics)
{
    /// <summary>Of a text that can't be read.</summary>
    public static readonly Profile Empty = new(new(0, 0, 0, 0), new(0, 0), new(0, 0, 0, 0));
}
