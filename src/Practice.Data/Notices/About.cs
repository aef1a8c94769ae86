namespace Practice.Data.Notices;

/// <summary>What a notice is about, and the page it leads to. Ids alone: no word of an answer is in it.</summary>
/// <param name="Address">Of the page; opening it marks the notice read.</param>
/// <param name="ActorId">Who did it; null where nobody with an account did.</param>
public sealed record About(NoticeKind Kind, string Address, Guid? AnswerId = null, int? DraftNumber = null, Guid? GroupId = null, string? Scenario = null, Guid? ActorId = null)
{
    /// <summary>Leads to the draft's own page.</summary>
    public static About Draft(NoticeKind kind, Guid answerId, int number, Guid? groupId = null, Guid? actorId = null) =>
        new(kind, $"/answers/{answerId}/drafts/{number}", answerId, number, groupId, ActorId: actorId);

    /// <summary>Leads to what waits for a coach.</summary>
    internal static About Waiting(NoticeKind kind, Coaching.HandIn handIn, Guid seekerId) =>
        new(kind, "/coach", handIn.AnswerId, handIn.DraftNumber, handIn.GroupId, ActorId: seekerId);
}
