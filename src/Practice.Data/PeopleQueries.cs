using Microsoft.EntityFrameworkCore;
using Practice.Data.Coaching;

namespace Practice.Data;

/// <summary>What is asked of people, and what is done to all of a person's things at once.</summary>
public static class PeopleQueries
{
    /// <summary>The one who registered with this e-mail; upper and lower case are the same.</summary>
    public static IQueryable<Person> WithEmail(this IQueryable<Person> people, string email)
    {
        var key = Person.EmailKey(email);
        return people.Where(person => person.NormalizedEmail == key);
    }

    public static IQueryable<Person> Guests(this IQueryable<Person> people) => people.Where(person => person.NormalizedEmail == null);

    /// <summary>Notes a visit, and nothing else: it overtakes nobody who changes the person meanwhile.</summary>
    public static Task Saw(this PracticeDb db, Guid personId, DateTime at, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.InOneWrite(() => db.Users.Where(person => person.Id == personId)
            .ExecuteUpdateAsync(set => set.SetProperty(person => person.LastSeenAt, at), cancellationToken), cancellationToken);
    }

    /// <summary>
    /// All that a guest wrote, and what they deleted and can bring back, becomes that person's; the guest goes. It is moved
    /// and not copied: a second time finds nothing. Returns how many answers came along.
    /// </summary>
    public static async Task<int> BringAlong(this PracticeDb db, Guid guestId, Guid personId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var moved = 0;
        await db.InOneWrite(async () =>
        {
            // Asked inside: a guest who registers in this moment keeps what is theirs.
            if (!await db.Users.Guests().AnyAsync(guest => guest.Id == guestId, cancellationToken))
                return;
            moved = await db.Answers.IgnoreQueryFilters().Where(answer => answer.OwnerId == guestId)
                .ExecuteUpdateAsync(set => set.SetProperty(answer => answer.OwnerId, personId), cancellationToken);
            await db.Notices.Where(notice => notice.PersonId == guestId)
                .ExecuteUpdateAsync(set => set.SetProperty(notice => notice.PersonId, personId), cancellationToken);
            await db.Users.Where(guest => guest.Id == guestId).ExecuteDeleteAsync(cancellationToken);
        }, cancellationToken);
        return moved;
    }

    /// <summary>
    /// Whoever registered before that moment and never signed in gives the e-mail up, so that its owner can have it; what was
    /// written stays with the guest.
    /// </summary>
    public static async Task GiveUpEmailsRegisteredBefore(this PracticeDb db, DateTime moment, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        await db.InOneWrite(async () =>
        {
            // Asked inside: whoever signs in in this moment keeps it.
            foreach (var person in await db.Users.Where(person => person.RegisteredAt < moment && !person.EmailConfirmed).ToListAsync(cancellationToken))
                person.GiveEmailUp();
            await db.SaveChangesAsync(cancellationToken);
        }, cancellationToken);
    }

    /// <summary>Removes guests who were not here since that moment, with all they wrote; returns how many.</summary>
    public static async Task<int> RemoveGuestsUnseenSince(this PracticeDb db, DateTime moment, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var removed = 0;
        await db.InOneWrite(async () => removed = await db.Users.Guests()
            .Where(guest => guest.LastSeenAt < moment)
            .ExecuteDeleteAsync(cancellationToken), cancellationToken);
        return removed;
    }

    /// <summary>
    /// Removes a person and all that is theirs, from the database and from its files. False when there was no such person.
    /// </summary>
    public static async Task<bool> Forget(this PracticeDb db, Guid personId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var removed = 0;
        await db.InOneWrite(async () =>
        {
            await db.PartWithGroups(personId, cancellationToken);
            removed = await db.Users.Where(person => person.Id == personId).ExecuteDeleteAsync(cancellationToken);
        }, cancellationToken);
        await db.WipeLog(cancellationToken);
        return removed == 1;
    }
}
