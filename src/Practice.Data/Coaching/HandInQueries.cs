using Microsoft.EntityFrameworkCore;

namespace Practice.Data.Coaching;

/// <summary>What pages ask of what was handed in.</summary>
public static class HandInQueries
{
    /// <summary>Under this many returned ones a typical waiting time would be a guess.</summary>
    public const int EnoughForFigure = 5;

    private const int LastReturned = 20;

    /// <summary>Handed in to a group that this person coaches, by somebody else.</summary>
    public static IQueryable<HandIn> ForCoach(this PracticeDb db, Guid? coachId)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.HandIns.Where(handIn =>
            db.Memberships.Any(member => member.GroupId == handIn.GroupId && member.PersonId == coachId && member.Role == Role.Coach && member.LeftAt == null)
            && db.Answers.Any(answer => answer.Id == handIn.AnswerId && answer.OwnerId != coachId));
    }

    /// <summary>Handed in by this person.</summary>
    public static IQueryable<HandIn> BySeeker(this PracticeDb db, Guid? seekerId)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.HandIns.Where(handIn => db.Answers.Any(answer => answer.Id == handIn.AnswerId && answer.OwnerId == seekerId));
    }

    public static IQueryable<HandIn> Waiting(this IQueryable<HandIn> handIns) => handIns.Where(handIn => handIn.Standing == Standing.Waiting);

    /// <summary>What waits for a coach: in all of their groups, or in one of them.</summary>
    public static IQueryable<HandIn> WaitingFor(this PracticeDb db, Guid? coachId, Guid? groupId)
    {
        var waiting = db.ForCoach(coachId).Waiting();
        return groupId is null ? waiting : waiting.Where(handIn => handIn.GroupId == groupId);
    }

    /// <summary>One page of what waits for a coach, the one that waits longest first; a page is counted from 1.</summary>
    /// <param name="groupId">In this group only; null for all.</param>
    public static IQueryable<QueueLine> Queue(this PracticeDb db, Guid? coachId, DateTime now, int page, int size, Guid? groupId = null) =>
        from handIn in db.WaitingFor(coachId, groupId).OrderBy(handIn => handIn.HandedInAt).ThenBy(handIn => handIn.Id).Skip((page - 1) * size).Take(size)
        join answer in db.Answers on handIn.AnswerId equals answer.Id
        join seeker in db.Users on answer.OwnerId equals seeker.Id
        join groupOf in db.Groups on handIn.GroupId equals groupOf.Id
        orderby handIn.HandedInAt, handIn.Id
        let claimedBy = db.Claims.Where(claim => claim.HandInId == handIn.Id && claim.Until > now).Select(claim => (Guid?)claim.CoachId).FirstOrDefault()
        select new QueueLine(
            handIn.Id, seeker.Name ?? seeker.Email ?? "", groupOf.Name, answer.Scenario, handIn.DraftNumber, handIn.Question, handIn.HandedInAt,
            claimedBy, db.Users.Where(coach => coach.Id == claimedBy).Select(coach => coach.Name ?? coach.Email).FirstOrDefault(),
            db.Reviews.Where(review => review.HandInId == handIn.Id && review.CoachId == coachId).Select(review => (Guid?)review.Id).FirstOrDefault());

    /// <summary>Where each of these answers stands; one that was never handed in is not among them.</summary>
    public static IQueryable<Handed> HandedInOf(this PracticeDb db, IReadOnlyCollection<Guid> answers)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.HandIns.Where(handIn => answers.Contains(handIn.AnswerId)).GroupBy(handIn => handIn.AnswerId).Select(ofOne => new Handed(
            ofOne.Key,
            ofOne.Max(handIn => handIn.Standing == Standing.Waiting ? (int?)handIn.DraftNumber : null),
            db.Reviewed().Where(handIn => handIn.AnswerId == ofOne.Key).Max(handIn => (int?)handIn.DraftNumber)));
    }

    /// <summary>Those of which a review is with the seeker.</summary>
    public static IQueryable<HandIn> Reviewed(this PracticeDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.HandIns.Where(handIn => db.Reviews.Any(review => review.HandInId == handIn.Id && review.ReturnedAt != null));
    }

    /// <summary>From 1: how many wait in the same line since earlier, and this one.</summary>
    public static async Task<int> PlaceInLine(this PracticeDb db, HandIn handIn, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(handIn);
        return 1 + await db.HandIns.Waiting()
            .Where(other => other.GroupId == handIn.GroupId && db.Answers.Any(answer => answer.Id == other.AnswerId)
                && other.HandedInAt < handIn.HandedInAt)
            .CountAsync(cancellationToken);
    }

    /// <summary>Since when the one waits that waits longest in this group, in which something does.</summary>
    public static Task<DateTime> WaitingSince(this PracticeDb db, Guid groupId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.HandIns.Waiting().Where(handIn => handIn.GroupId == groupId).MinAsync(handIn => handIn.HandedInAt, cancellationToken);
    }

    /// <summary>How long the last ones in this group waited until they came back, in the median; null with too few to say.</summary>
    public static async Task<TimeSpan?> TypicalWait(this PracticeDb db, Guid groupId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var last = await db.HandIns.Where(handIn => handIn.GroupId == groupId && handIn.Standing == Standing.Returned)
            .OrderByDescending(handIn => handIn.StandsSince)
            .Take(LastReturned)
            .Select(handIn => new { handIn.HandedInAt, handIn.StandsSince })
            .ToListAsync(cancellationToken);
        if (last.Count < EnoughForFigure)
            return null;
        var waits = last.Select(returned => returned.StandsSince - returned.HandedInAt).Order().ToList();
        return (waits[(waits.Count - 1) / 2] + waits[waits.Count / 2]) / 2;
    }
}
