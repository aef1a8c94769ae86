namespace Practice.Data.Notices;

/// <summary>Somebody is told that something happened to what is theirs.</summary>
public sealed class Notice
{
    public const int LongestAddress = 120;

    private Notice()
    {
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    public NoticeKind Kind { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>Null while it is new.</summary>
    public DateTime? ReadAt { get; private set; }

    /// <summary>The page it leads to.</summary>
    public string Address { get; private set; } = "";

    public Guid? AnswerId { get; private set; }

    public int? DraftNumber { get; private set; }

    public Guid? GroupId { get; private set; }

    /// <summary>Slug of the card that was set.</summary>
    public string? Scenario { get; private set; }

    /// <summary>Who did it; null when nobody with an account did, or the account is gone.</summary>
    public Guid? ActorId { get; private set; }

    public static Notice To(Guid personId, About about, DateTime at, Guid? id = null)
    {
        ArgumentNullException.ThrowIfNull(about);
        return new()
        {
            Id = id ?? Guid.CreateVersion7(),
            PersonId = personId,
            Kind = about.Kind,
            At = at,
            Address = about.Address,
            AnswerId = about.AnswerId,
            DraftNumber = about.DraftNumber,
            GroupId = about.GroupId,
            Scenario = about.Scenario,
            ActorId = about.ActorId,
        };
    }

    /// <summary>It happened once more before the first was read: one notice says both.</summary>
    internal void Again(DateTime at) => At = at;

    internal bool IsOf(About about) => Kind == about.Kind && Address == about.Address && AnswerId == about.AnswerId
        && DraftNumber == about.DraftNumber && GroupId == about.GroupId && Scenario == about.Scenario;
}
