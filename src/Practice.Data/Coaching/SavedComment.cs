namespace Practice.Data.Coaching;

/// <summary>A comment that a coach keeps to use again.</summary>
public sealed class SavedComment
{
    public const int Most = 1_000;

    private SavedComment()
    {
    }

    public Guid Id { get; private set; }

    public Guid CoachId { get; private set; }

    public CommentKind Kind { get; private set; }

    public string Text { get; private set; } = "";

    public DateTime KeptAt { get; private set; }

    public static SavedComment Keep(Guid coachId, CommentKind kind, string text, DateTime at, Guid? id = null)
    {
        text = StoredText.Stored(text?.Trim() ?? "");
        ArgumentException.ThrowIfNullOrEmpty(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, Comment.LongestText, nameof(text));
        return new() { Id = id ?? Guid.CreateVersion7(), CoachId = coachId, Kind = kind, Text = text, KeptAt = at };
    }
}
