namespace Practice.Data.Sharing;

/// <summary>What pages ask of shared drafts. A deleted answer is in none of them, and its links open nothing.</summary>
public static class SharingQueries
{
    /// <summary>
    /// What a link opens now, or nothing. Looked up by the token's hash: how long that takes tells of the hash, and nothing of
    /// the token.
    /// </summary>
    public static IQueryable<SharedDraft> OpenedBy(this PracticeDb db, string tokenHash, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.SharedDrafts.Where(shared => shared.TokenHash == tokenHash && shared.EndedAt == null && shared.Until > at
            && db.Answers.Any(answer => answer.Id == shared.AnswerId));
    }

    /// <summary>Of a person's own drafts.</summary>
    public static IQueryable<SharedDraft> SharedBy(this PracticeDb db, Guid? personId)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.SharedDrafts.Where(shared => db.Answers.Any(answer => answer.Id == shared.AnswerId && answer.OwnerId == personId));
    }

    public static IQueryable<SharedDraft> OfDraft(this IQueryable<SharedDraft> shares, Guid answerId, int number) =>
        shares.Where(shared => shared.AnswerId == answerId && shared.DraftNumber == number);

    public static IQueryable<SharedDraft> Open(this IQueryable<SharedDraft> shares, DateTime at) =>
        shares.Where(shared => shared.EndedAt == null && shared.Until > at);
}
