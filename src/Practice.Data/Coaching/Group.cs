namespace Practice.Data.Coaching;

/// <summary>A circle of seekers and those who coach them.</summary>
public sealed class Group
{
    public const int LongestName = 80;

    private readonly List<Membership> members = [];

    private Group()
    {
    }

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    public DateTime MadeAt { get; private set; }

    /// <summary>Since then nobody joins it or hands in to it; what a coach had opened is still finished and returned.</summary>
    public DateTime? ClosedAt { get; private set; }

    public IReadOnlyList<Membership> Members => members;

    /// <summary>Whoever makes a group is its coach.</summary>
    public static Group Make(Guid id, string name, Guid coachId, DateTime at)
    {
        var group = new Group { Id = id, MadeAt = at };
        group.Call(name);
        group.Join(coachId, Role.Coach, at);
        return group;
    }

    public void Call(string name)
    {
        name = StoredText.OneLine(name ?? "");
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, LongestName, nameof(name));
        Name = name;
    }

    public Membership Join(Guid personId, Role role, DateTime at)
    {
        var membership = Membership.Of(Id, personId, role, at);
        members.Add(membership);
        return membership;
    }
}
