namespace Practice.Data.Coaching;

/// <summary>A card that a group is asked to practise.</summary>
public sealed class SetCard
{
    public const int LongestNote = 500;

    private SetCard()
    {
    }

    public Guid GroupId { get; private set; }

    /// <summary>Slug of the card; the card itself is a file and may be gone.</summary>
    public string Scenario { get; private set; } = "";

    /// <summary>The day until which; null for none.</summary>
    public DateOnly? Due { get; private set; }

    public string Note { get; private set; } = "";

    public DateTime SetAt { get; private set; }

    public static SetCard For(Guid groupId, string scenario, DateOnly? due, string note, DateTime at)
    {
        var card = new SetCard { GroupId = groupId, Scenario = scenario };
        card.Set(due, note, at);
        return card;
    }

    /// <summary>Sets it, or sets it anew with another day and note.</summary>
    public void Set(DateOnly? due, string note, DateTime at)
    {
        note = StoredText.Stored(note?.Trim() ?? "");
        ArgumentOutOfRangeException.ThrowIfGreaterThan(note.Length, LongestNote, nameof(note));
        (Due, Note, SetAt) = (due, note, at);
    }
}
