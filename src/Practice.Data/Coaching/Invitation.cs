namespace Practice.Data.Coaching;

/// <summary>The link by which people join a group: one for seekers, one for coaches.</summary>
public sealed class Invitation
{
    public const int LengthOfCode = 16;

    private Invitation()
    {
    }

    public Guid GroupId { get; private set; }

    /// <summary>What whoever follows it becomes.</summary>
    public Role Role { get; private set; }

    /// <summary>Nobody guesses it: 16 of 32 letters, 80 bits.</summary>
    public string Code { get; private set; } = "";

    public DateTime MadeAt { get; private set; }

    /// <summary>The last moment at which it lets anybody in; null for no such moment.</summary>
    public DateTime? Until { get; private set; }

    /// <summary>How many it lets in; null for any number.</summary>
    public int? Most { get; private set; }

    public int Joined { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public static Invitation To(Guid groupId, Role role, string code, DateTime at, DateTime? until = null, int? most = null)
    {
        var invitation = new Invitation { GroupId = groupId, Role = role };
        invitation.Renew(code, at, until, most);
        return invitation;
    }

    /// <summary>Another link in its place: the old one opens nothing any more.</summary>
    public void Renew(string code, DateTime at, DateTime? until = null, int? most = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentOutOfRangeException.ThrowIfNotEqual(code.Length, LengthOfCode, nameof(code));
        if (most is < 1)
            throw new ArgumentOutOfRangeException(nameof(most));
        (Code, MadeAt, Until, Most, Joined, ClosedAt) = (code, at, until, most, 0, null);
    }

    public void Close(DateTime at) => ClosedAt ??= at;

    public bool IsOpen(DateTime at) => ClosedAt is null && !(Until < at) && !(Joined >= Most);

    /// <summary>One more has come in by it.</summary>
    public void Count() => Joined++;
}
