using Practice.Scoring;

namespace Practice.Data.Coaching;

/// <summary>A coach's comment on a stretch of a draft.</summary>
public sealed class Comment
{
    public const int LongestText = 2_000;

    public const int MostReplies = 50;

    private readonly List<Reply> replies = [];

    private Comment()
    {
    }

    internal Comment(Guid id, Review review, StarAnswer draft, Part part, int start, int end, CommentKind kind, string text, DateTime at)
    {
        (Id, ReviewId) = (id, review.Id);
        Stand(draft, part, start, end);
        Write(kind, text, at);
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    public Part Part { get; private set; }

    /// <summary>UTF-16 offset into that part's text.</summary>
    public int Start { get; private set; }

    /// <summary>UTF-16 offset, exclusive.</summary>
    public int End { get; private set; }

    public CommentKind Kind { get; private set; }

    public string Text { get; private set; } = "";

    public DateTime WrittenAt { get; private set; }

    /// <summary>Counts the saves; one that was made from an older one is refused.</summary>
    public int Revision { get; private set; }

    public Use Use { get; private set; }

    public IReadOnlyList<Reply> Replies => replies;

    public void Write(CommentKind kind, string text, DateTime at)
    {
        text = StoredText.Stored(text ?? "");
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, LongestText, nameof(text));
        if (kind == Kind && text == Text && Revision > 0)
            return;
        (Kind, Text, WrittenAt) = (kind, text, at);
        Revision++;
    }

    /// <summary>Is about another stretch from now on.</summary>
    public void Move(StarAnswer draft, Part part, int start, int end)
    {
        if ((part, start, end) == (Part, Start, End))
            return;
        Stand(draft, part, start, end);
        Revision++;
    }

    public void Mark(Use use) => Use = use;

    public Reply Reply(Guid authorId, string text, DateTime at, Guid? id = null)
    {
        var reply = new Reply(this, authorId, text, at, id);
        replies.Add(reply);
        return reply;
    }

    private void Stand(StarAnswer draft, Part part, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (start < 0 || end <= start || end > draft[part].Length)
            throw new ArgumentOutOfRangeException(nameof(start), $"{start} to {end} is no stretch of the {part}, which has {draft[part].Length} characters.");
        (Part, Start, End) = (part, start, end);
    }
}
