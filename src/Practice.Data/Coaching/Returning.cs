namespace Practice.Data.Coaching;

/// <summary>How a return ended.</summary>
public enum Returning
{
    /// <summary>There is no such review of this coach's.</summary>
    NotThere,
    Returned,

    /// <summary>It was returned before, from another tab.</summary>
    AlreadyReturned,

    /// <summary>The claim had lapsed, and another coach has it now.</summary>
    HeldByAnother,

    /// <summary>Another coach has returned a review of it.</summary>
    ReturnedByAnother,

    /// <summary>The seeker has it back: it was withdrawn, or the group was left or closed.</summary>
    TakenBack,
}
