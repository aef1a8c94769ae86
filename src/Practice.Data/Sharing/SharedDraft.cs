namespace Practice.Data.Sharing;

/// <summary>
/// One kept draft that a friend may read by a link, until its time is over or its owner ends it. The comments stay with the
/// draft after that; the link opens nothing any more.
/// </summary>
public sealed class SharedDraft
{
    public const int LongestName = 60;

    /// <summary>So many links of one draft lead to it at the same time.</summary>
    public const int MostOfDraft = 5;

    /// <summary>For how many days one can be open.</summary>
    public static readonly IReadOnlyList<int> Days = [1, 3, 7, 14];

    public const int UsualDays = 7;

    private readonly List<FriendComment> comments = [];

    private SharedDraft()
    {
    }

    public Guid Id { get; private set; }

    public Guid AnswerId { get; private set; }

    public int DraftNumber { get; private set; }

    /// <summary>What the friend reads as the name of whoever shares it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>By it a token is found; the token can't be made from it. Null since it was ended.</summary>
    public string? TokenHash { get; private set; }

    /// <summary>The token for its owner to copy again, readable with the site's keys alone. Null since it was ended.</summary>
    public string? SealedToken { get; private set; }

    public DateTime MadeAt { get; private set; }

    public DateTime Until { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public IReadOnlyList<FriendComment> Comments => comments;

    public static SharedDraft Of(Draft draft, string name, string tokenHash, string sealedToken, int days, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(draft);
        name = StoredText.OneLine(name ?? "");
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, LongestName, nameof(name));
        if (!Days.Contains(days))
            throw new ArgumentOutOfRangeException(nameof(days));
        return new()
        {
            Id = Guid.CreateVersion7(),
            AnswerId = draft.AnswerId,
            DraftNumber = draft.Number,
            Name = name,
            TokenHash = tokenHash,
            SealedToken = sealedToken,
            MadeAt = at,
            Until = at.AddDays(days),
        };
    }

    public bool IsOpen(DateTime at) => EndedAt is null && Until > at;

    public void End(DateTime at) => (EndedAt, TokenHash, SealedToken) = (EndedAt ?? at, null, null);

    internal FriendComment Comment(string name, string text, DateTime at)
    {
        var comment = new FriendComment(this, name, text, at);
        comments.Add(comment);
        return comment;
    }
}
