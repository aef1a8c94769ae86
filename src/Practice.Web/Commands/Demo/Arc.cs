namespace Practice.Web.Commands.Demo;

/// <summary>How far an answer has come when the demonstration begins.</summary>
internal enum Arc
{
    /// <summary>Nobody else has seen it.</summary>
    Own,

    /// <summary>Handed in, and nobody has opened it.</summary>
    Waiting,

    /// <summary>A coach has it now, and has written nothing yet.</summary>
    Claimed,

    /// <summary>A coach had it and was quiet for too long.</summary>
    Lapsed,

    /// <summary>Some of the levels are marked.</summary>
    HalfMarked,

    /// <summary>The machine's levels are opened.</summary>
    Revealed,

    Returned,

    /// <summary>Returned, and its seeker has marked and answered the comments.</summary>
    RepliedTo,

    /// <summary>Returned, and then taken back onto the desk.</summary>
    Reopened,

    /// <summary>The seeker took it back before it was opened.</summary>
    Withdrawn,

    /// <summary>The group closed before it was opened.</summary>
    GivenBack,

    /// <summary>Returned; its seeker wrote on, and the next draft waits.</summary>
    NextWaiting,

    /// <summary>Returned; its seeker wrote on, and the next draft was returned as well.</summary>
    NextReturned,
}
