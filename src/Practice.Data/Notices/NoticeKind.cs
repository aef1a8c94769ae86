namespace Practice.Data.Notices;

/// <summary>What somebody is told. Stored by name.</summary>
public enum NoticeKind
{
    /// <summary>To a seeker: a review came back.</summary>
    ReviewReturned,

    /// <summary>To a seeker: the coach took a returned review back to go over it.</summary>
    ReviewReopened,

    /// <summary>To a seeker: what waited came back unread, because the group closed or a coach took the seeker out.</summary>
    GivenBack,

    /// <summary>To a seeker: a coach answered below a comment.</summary>
    CoachReplied,

    /// <summary>To a seeker: the group has a card to practise.</summary>
    CardSet,

    /// <summary>To whoever shared a draft.</summary>
    FriendCommented,

    /// <summary>To a coach: something waits.</summary>
    HandedIn,

    /// <summary>To a coach: what waited was taken back.</summary>
    Withdrawn,

    /// <summary>To a coach: a seeker answered below a comment.</summary>
    SeekerReplied,

    /// <summary>To a coach of a group that was there before.</summary>
    MadeCoach,
}
