namespace Practice.Data.Coaching;

/// <summary>Where something that was handed in stands.</summary>
public enum Standing
{
    /// <summary>For a coach, or in a coach's hands.</summary>
    Waiting,

    /// <summary>The seeker took it back.</summary>
    Withdrawn,

    /// <summary>The group closed, or the seeker left it, before a coach opened it.</summary>
    GivenBack,

    Returned,
}
