using Microsoft.EntityFrameworkCore;

namespace Practice.Data.Notices;

/// <summary>What pages and the background work ask of notices.</summary>
public static class NoticeQueries
{
    /// <summary>How many are new, and whether any of them leads to this page: one look at an index that holds the new ones alone.</summary>
    public static async Task<(int New, bool IsOneHere)> CountNew(this PracticeDb db, Guid personId, string address, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var counts = await db.Notices.Where(notice => notice.PersonId == personId && notice.ReadAt == null)
            .GroupBy(notice => notice.Address == address)
            .Select(notices => new { IsHere = notices.Key, Count = notices.Count() })
            .ToListAsync(cancellationToken);
        return (counts.Sum(count => count.Count), counts.Any(count => count.IsHere));
    }

    /// <summary>The latest first.</summary>
    public static IQueryable<NoticeLine> NoticeLines(this PracticeDb db, IQueryable<Notice> notices, int skip, int take)
    {
        ArgumentNullException.ThrowIfNull(db);
        return notices.OrderByDescending(notice => notice.At).ThenByDescending(notice => notice.Id).Skip(skip).Take(take).Select(notice => new NoticeLine(
            notice.Id, notice.Kind, notice.At, notice.ReadAt == null, notice.Address,
            db.Users.Where(person => person.Id == notice.ActorId).Select(person => person.Name ?? person.Email).FirstOrDefault(),
            db.Groups.Where(group => group.Id == notice.GroupId).Select(group => group.Name).FirstOrDefault(),
            notice.Scenario ?? db.Answers.Where(answer => answer.Id == notice.AnswerId).Select(answer => answer.Scenario).FirstOrDefault(),
            notice.DraftNumber));
    }

    public static IQueryable<Notice> ToPerson(this IQueryable<Notice> notices, Guid? personId) => notices.Where(notice => notice.PersonId == personId);

    public static IQueryable<Notice> New(this IQueryable<Notice> notices) => notices.Where(notice => notice.ReadAt == null);
}
