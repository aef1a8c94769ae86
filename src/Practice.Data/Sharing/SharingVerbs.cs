using Microsoft.EntityFrameworkCore;
using Practice.Data.Notices;

namespace Practice.Data.Sharing;

/// <summary>A seeker shares a draft and ends that; a friend comments. Caps are looked at where nobody else writes.</summary>
public static class SharingVerbs
{
    /// <summary>False when as many links lead to this draft as may.</summary>
    public static async Task<bool> Share(this PracticeDb db, SharedDraft shared, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(shared);
        var isShared = false;
        await db.InOneWrite(async () =>
        {
            if (await db.SharedDrafts.OfDraft(shared.AnswerId, shared.DraftNumber).Open(at).CountAsync() >= SharedDraft.MostOfDraft)
                return;
            db.SharedDrafts.Add(shared);
            await db.SaveChangesAsync();
            isShared = true;
        });
        return isShared;
    }

    /// <summary>The link opens nothing from now on. One that brought no comments leaves nothing behind.</summary>
    public static Task EndSharing(this PracticeDb db, SharedDraft shared, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(shared);
        return db.InOneWrite(async () =>
        {
            if (await db.FriendComments.AnyAsync(comment => comment.SharedDraftId == shared.Id))
                shared.End(at);
            else
                db.Remove(shared);
            await db.SaveChangesAsync();
        });
    }

    /// <summary>A friend comments by a link; whoever shared it is told.</summary>
    public static async Task<Commenting> Comment(this PracticeDb db, string tokenHash, string name, string text, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(db);
        var ended = Commenting.NotThere;
        await db.InOneWrite(async () =>
        {
            if (await db.OpenedBy(tokenHash, at).SingleOrDefaultAsync() is not { } shared)
                return;
            var comment = shared.Comment(name, text, at);
            var before = await db.FriendComments.AsNoTracking().Where(other => other.SharedDraftId == shared.Id).Select(other => new { other.Name, other.Text }).ToListAsync();
            // The same once more is a second click.
            if (before.Contains(new { comment.Name, comment.Text }) || before.Count >= FriendComment.Most)
            {
                db.ChangeTracker.Clear();
                ended = before.Contains(new { comment.Name, comment.Text }) ? Commenting.Kept : Commenting.Full;
                return;
            }

            db.FriendComments.Add(comment);
            var owner = await db.Answers.Where(answer => answer.Id == shared.AnswerId).Select(answer => answer.OwnerId).SingleAsync();
            await db.Tell([owner], About.Draft(NoticeKind.FriendCommented, shared.AnswerId, shared.DraftNumber), at);
            await db.SaveChangesAsync();
            ended = Commenting.Kept;
        });
        return ended;
    }

    /// <summary>Whoever was commented removes it; an ended link goes with its last comment.</summary>
    public static Task RemoveComment(this PracticeDb db, SharedDraft shared, Guid commentId, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(shared);
        return db.InOneWrite(async () =>
        {
            await db.FriendComments.Where(comment => comment.Id == commentId && comment.SharedDraftId == shared.Id).ExecuteDeleteAsync();
            if (!shared.IsOpen(at) && !await db.FriendComments.AnyAsync(comment => comment.SharedDraftId == shared.Id))
                await db.SharedDrafts.Where(found => found.Id == shared.Id).ExecuteDeleteAsync();
        });
    }

    /// <summary>Removes links whose time is over and that brought no comments; returns how many.</summary>
    public static async Task<int> RemoveEndedLinks(this PracticeDb db, DateTime at, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var removed = 0;
        await db.InOneWrite(async () => removed = await db.SharedDrafts
            .Where(shared => (shared.EndedAt != null || shared.Until < at) && !shared.Comments.Any())
            .ExecuteDeleteAsync(cancellationToken), cancellationToken);
        return removed;
    }
}
