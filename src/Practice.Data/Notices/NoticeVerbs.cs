using Microsoft.EntityFrameworkCore;

namespace Practice.Data.Notices;

/// <summary>People are told, and read it. Whoever tells does so in the write that does the deed.</summary>
public static class NoticeVerbs
{
    /// <summary>Read ones are kept for so long.</summary>
    public static readonly TimeSpan KeptAfterReading = TimeSpan.FromDays(60);

    /// <summary>Marks read what these are; returns how many were new.</summary>
    public static async Task<int> Read(this PracticeDb db, IQueryable<Notice> notices, DateTime at, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var read = 0;
        await db.InOneWrite(async () => read = await notices.New()
            .ExecuteUpdateAsync(set => set.SetProperty(notice => notice.ReadAt, at), cancellationToken), cancellationToken);
        return read;
    }

    /// <summary>Removes those that were read before that moment; returns how many.</summary>
    public static async Task<int> RemoveNoticesReadBefore(this PracticeDb db, DateTime moment, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var removed = 0;
        await db.InOneWrite(async () => removed = await db.Notices.Where(notice => notice.ReadAt < moment).ExecuteDeleteAsync(cancellationToken), cancellationToken);
        return removed;
    }

    /// <summary>No e-mail of these kinds to this person, and of every other one again.</summary>
    public static Task Mute(this PracticeDb db, Guid personId, IReadOnlyCollection<NoticeKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.InOneWrite(async () =>
        {
            await db.MutedKinds.Where(muted => muted.PersonId == personId && !kinds.Contains(muted.Kind)).ExecuteDeleteAsync();
            await db.AlsoMute(personId, kinds);
        });
    }

    /// <summary>No e-mail of these kinds either.</summary>
    public static Task AlsoMute(this PracticeDb db, Guid personId, IReadOnlyCollection<NoticeKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.InOneWrite(async () =>
        {
            var before = await db.MutedKinds.Where(muted => muted.PersonId == personId).Select(muted => muted.Kind).ToListAsync();
            db.MutedKinds.AddRange(kinds.Except(before).Select(kind => new MutedKind(personId, kind)));
            await db.SaveChangesAsync();
        });
    }

    /// <summary>
    /// Adds a notice for each, and a letter for those who get e-mail; whoever calls it saves. One that says the same and was
    /// not read yet stands for both: nobody is flooded.
    /// </summary>
    internal static async Task Tell(this PracticeDb db, IReadOnlyCollection<Guid> people, About about, DateTime at)
    {
        if (people.Count == 0)
            return;
        var unread = await db.Notices.New().Where(notice => people.Contains(notice.PersonId) && notice.Kind == about.Kind && notice.Address == about.Address).ToListAsync();
        var known = unread.Where(notice => notice.IsOf(about)).ToDictionary(notice => notice.PersonId);
        foreach (var notice in known.Values)
            notice.Again(at);
        var told = people.Where(person => !known.ContainsKey(person)).Select(person => Notice.To(person, about, at)).ToList();
        db.Notices.AddRange(told);
        if (!db.SendsMail || told.Count == 0)
            return;
        var reached = await db.Users
            .Where(person => people.Contains(person.Id) && person.Email != null && person.EmailProvenAt != null && !db.MutedKinds.Any(muted => muted.PersonId == person.Id && muted.Kind == about.Kind))
            .Select(person => person.Id).ToListAsync();
        db.NoticeLetters.AddRange(told.Where(notice => reached.Contains(notice.PersonId)).Select(notice => NoticeLetter.Of(notice, at)));
    }
}
