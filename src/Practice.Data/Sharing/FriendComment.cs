namespace Practice.Data.Sharing;

/// <summary>What a friend, who has no account here, says of a draft that was shared.</summary>
public sealed class FriendComment
{
    public const int LongestName = 60;

    public const int LongestText = 1_000;

    /// <summary>By one link.</summary>
    public const int Most = 20;

    private FriendComment()
    {
    }

    internal FriendComment(SharedDraft shared, string name, string text, DateTime at)
    {
        name = StoredText.OneLine(name ?? "");
        text = StoredText.Stored(text?.Trim() ?? "");
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, LongestName, nameof(name));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, LongestText, nameof(text));
        (Id, SharedDraftId, Name, Text, At) = (Guid.CreateVersion7(), shared.Id, name, text, at);
    }

    public Guid Id { get; private set; }

    public Guid SharedDraftId { get; private set; }

    public string Name { get; private set; } = "";

    public string Text { get; private set; } = "";

    public DateTime At { get; private set; }
}
