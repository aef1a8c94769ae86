namespace Practice.Data.Coaching;

/// <summary>Somebody is, or was, in a group.</summary>
public sealed class Membership
{
    private Membership()
    {
    }

    public Guid GroupId { get; private set; }

    public Guid PersonId { get; private set; }

    public Role Role { get; private set; }

    public DateTime JoinedAt { get; private set; }

    /// <summary>Null while they are in it.</summary>
    public DateTime? LeftAt { get; private set; }

    /// <summary>When a coach took them out; null when that never happened, or a link that was made later let them in again.</summary>
    public DateTime? RemovedAt { get; private set; }

    internal static Membership Of(Guid groupId, Guid personId, Role role, DateTime at) =>
        new() { GroupId = groupId, PersonId = personId, Role = role, JoinedAt = at };

    /// <summary>Comes back, or becomes a coach. A coach stays one: the seekers' link takes nothing away.</summary>
    public void JoinAgain(Role role, DateTime at)
    {
        if (LeftAt is null && (Role == role || Role == Role.Coach))
            return;
        (Role, JoinedAt, LeftAt, RemovedAt) = (role, at, null, null);
    }

    public void Leave(DateTime at) => LeftAt ??= at;

    public void Remove(DateTime at)
    {
        Leave(at);
        RemovedAt = at;
    }

    /// <summary>Whoever was taken out knows the links of that time: they let everybody else in.</summary>
    public bool IsKeptOutOf(Invitation invitation)
    {
        ArgumentNullException.ThrowIfNull(invitation);
        return RemovedAt >= invitation.MadeAt;
    }
}
