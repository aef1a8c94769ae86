namespace Practice.Data.Coaching;

/// <summary>What the seeker or the coach answers to a comment.</summary>
public sealed class Reply
{
    public const int LongestText = 1_000;

    private Reply()
    {
    }

    internal Reply(Comment comment, Guid authorId, string text, DateTime at, Guid? id)
    {
        text = Stored(text);
        ArgumentException.ThrowIfNullOrEmpty(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, LongestText, nameof(text));
        (Id, CommentId, AuthorId, Text, At) = (id ?? Guid.CreateVersion7(), comment.Id, authorId, text, at);
    }

    public Guid Id { get; private set; }

    public Guid CommentId { get; private set; }

    /// <summary>Null when the account is gone.</summary>
    public Guid? AuthorId { get; private set; }

    public string Text { get; private set; } = "";

    public DateTime At { get; private set; }

    public bool Says(Comment comment, Guid authorId, string text) =>
        CommentId == comment?.Id && AuthorId == authorId && Text == Stored(text);

    private static string Stored(string text) => StoredText.Stored(text?.Trim() ?? "");
}
