using Microsoft.EntityFrameworkCore;
using Practice.Data.Notices;

namespace Practice.Data.Coaching;

/// <summary>
/// People join and leave, and groups close. What waits unopened goes back to its seekers; what a coach has opened is still
/// finished, by whoever wrote on it; what was returned stays with the seeker.
/// </summary>
public static class GroupVerbs
{
    private const int MostAttempts = 8;

    /// <summary>What leads to a page that only members have.</summary>
    private static readonly NoticeKind[] OfMembers = [NoticeKind.CardSet, NoticeKind.HandedIn, NoticeKind.Withdrawn, NoticeKind.SeekerReplied, NoticeKind.MadeCoach];

    /// <summary>What coaches are told of a seeker.</summary>
    private static readonly NoticeKind[] OfCoaches = [NoticeKind.HandedIn, NoticeKind.Withdrawn, NoticeKind.SeekerReplied];

    /// <summary>What leads to the page of a group that is open.</summary>
    private static readonly NoticeKind[] OfOpenGroups = [NoticeKind.CardSet, NoticeKind.MadeCoach];

    /// <summary>False when the invitation lets nobody in any more.</summary>
    public static async Task<bool> Join(this PracticeDb db, string code, Guid personId, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(db);
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            if (await db.Invitations.SingleOrDefaultAsync(invitation => invitation.Code == code) is not { } invitation
                || !await db.Groups.AnyAsync(group => group.Id == invitation.GroupId && group.ClosedAt == null))
                return false;
            var member = await db.Memberships.SingleOrDefaultAsync(member => member.GroupId == invitation.GroupId && member.PersonId == personId);
            if (member is { LeftAt: null } && (member.Role == invitation.Role || member.Role == Role.Coach))
                return true;
            if (!invitation.IsOpen(at) || member?.IsKeptOutOf(invitation) == true)
                return false;
            if (member is null)
                db.Memberships.Add(Membership.Of(invitation.GroupId, personId, invitation.Role, at));
            else
                member.JoinAgain(invitation.Role, at);
            invitation.Count();
            if (invitation.Role == Role.Coach)
                await db.Tell([personId], new(NoticeKind.MadeCoach, $"/coach/groups/{invitation.GroupId}", GroupId: invitation.GroupId), at);
            if (await db.TrySaveAsync())
                return true;
        }

        throw new TimeoutException($"The invitation was used by others {MostAttempts} times in a row.");
    }

    /// <summary>
    /// Leaves a group, or is removed from it. False for its last coach, without whom nobody would read what is handed in:
    /// such a group is closed instead.
    /// </summary>
    /// <param name="removedBy">The coach who takes somebody out; null for one who goes.</param>
    public static async Task<bool> Leave(this PracticeDb db, Guid groupId, Guid personId, DateTime at, Guid? removedBy = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        var isLeft = true;
        await db.InOneWrite(async () =>
        {
            var member = await db.Memberships.SingleOrDefaultAsync(member => member.GroupId == groupId && member.PersonId == personId && member.LeftAt == null);
            if (member is null)
                return;
            isLeft = member.Role == Role.Seeker || await db.Memberships.AnyAsync(other =>
                other.GroupId == groupId && other.PersonId != personId && other.Role == Role.Coach && other.LeftAt == null);
            if (!isLeft)
                return;
            if (removedBy is null)
                member.Leave(at);
            else
                member.Remove(at);
            await db.SaveChangesAsync();
            // A coach who is taken out knows the coaches' link, and could come back as somebody else.
            if (removedBy is not null && member.Role == Role.Coach)
                await db.Invitations.Where(invitation => invitation.GroupId == groupId && invitation.Role == Role.Coach && invitation.ClosedAt == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(invitation => invitation.ClosedAt, at));
            await db.Claims.Where(claim => claim.CoachId == personId && db.HandIns.Any(handIn => handIn.Id == claim.HandInId && handIn.GroupId == groupId))
                .ExecuteDeleteAsync();
            await db.GiveBack(db.HandIns.Where(handIn => handIn.GroupId == groupId && handIn.OpenedAt == null
                && db.Answers.IgnoreQueryFilters().Any(answer => answer.Id == handIn.AnswerId && answer.OwnerId == personId)), at, removedBy, isTold: removedBy is not null);
            // Their way into the group is closed, and what coaches were told of a seeker names one who is not theirs any more.
            await db.Notices.Where(notice => notice.GroupId == groupId
                && ((notice.PersonId == personId && OfMembers.Contains(notice.Kind)) || (notice.ActorId == personId && OfCoaches.Contains(notice.Kind)))).ExecuteDeleteAsync();
        });
        return isLeft;
    }

    /// <summary>Nobody joins it or hands in to it any more.</summary>
    public static Task CloseGroup(this PracticeDb db, Guid groupId, DateTime at, Guid? closedBy = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.InOneWrite(async () =>
        {
            await db.Groups.Where(group => group.Id == groupId && group.ClosedAt == null).ExecuteUpdateAsync(set => set.SetProperty(group => group.ClosedAt, at));
            await db.Invitations.Where(invitation => invitation.GroupId == groupId && invitation.ClosedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(invitation => invitation.ClosedAt, at));
            await db.GiveBack(db.HandIns.Where(handIn => handIn.GroupId == groupId && !db.Reviews.Any(review => review.HandInId == handIn.Id
                && db.Memberships.Any(coach => coach.GroupId == groupId && coach.PersonId == review.CoachId && coach.Role == Role.Coach && coach.LeftAt == null))), at, closedBy, isTold: true);
            await db.Notices.Where(notice => notice.GroupId == groupId && OfOpenGroups.Contains(notice.Kind)).ExecuteDeleteAsync();
        });
    }

    /// <summary>
    /// Before a person is forgotten: their half-written reviews go, and what they had goes back into the line; groups that
    /// have no other coach close, and what waits there goes back to its seekers. What they returned stays, without a name.
    /// </summary>
    internal static async Task PartWithGroups(this PracticeDb db, Guid personId, CancellationToken cancellationToken)
    {
        var seen = await db.Users.Where(person => person.Id == personId).Select(person => (DateTime?)person.LastSeenAt).SingleOrDefaultAsync(cancellationToken);
        if (seen is not { } at)
            return;
        await db.Reviews.Where(review => review.CoachId == personId && review.ReturnedAt == null).ExecuteDeleteAsync(cancellationToken);
        var alone = await db.Groups.Where(group => group.Members.Any(member => member.PersonId == personId && member.Role == Role.Coach && member.LeftAt == null)
            && !group.Members.Any(member => member.PersonId != personId && member.Role == Role.Coach && member.LeftAt == null))
            .Select(group => group.Id).ToListAsync(cancellationToken);
        foreach (var groupId in alone)
            await db.CloseGroup(groupId, at);
        // A name that somebody gave a group goes with them, once nothing of others hangs on it.
        await db.Groups.Where(group => alone.Contains(group.Id)
            && !group.Members.Any(member => member.PersonId != personId)
            && !db.HandIns.Any(handIn => handIn.GroupId == group.Id && db.Answers.IgnoreQueryFilters().Any(answer => answer.Id == handIn.AnswerId && answer.OwnerId != personId)))
            .ExecuteDeleteAsync(cancellationToken);
    }

    private static async Task GiveBack(this PracticeDb db, IQueryable<HandIn> handIns, DateTime at, Guid? actorId, bool isTold)
    {
        var waiting = handIns.Where(handIn => handIn.Standing == Standing.Waiting);
        // Who deleted the answer meanwhile has nothing to look at.
        var owned = await waiting.Join(db.Answers, handIn => handIn.AnswerId, answer => answer.Id,
            (handIn, answer) => new { handIn.AnswerId, handIn.DraftNumber, handIn.GroupId, answer.OwnerId }).ToListAsync();
        await waiting.ExecuteUpdateAsync(set => set
            .SetProperty(handIn => handIn.Standing, Standing.GivenBack)
            .SetProperty(handIn => handIn.StandsSince, at)
            .SetProperty(handIn => handIn.Revision, handIn => handIn.Revision + 1));
        foreach (var handIn in owned)
        {
            await db.ForgetThatItWaits(handIn.AnswerId, handIn.DraftNumber, handIn.GroupId);
            if (isTold)
                await db.Tell([handIn.OwnerId], About.Draft(NoticeKind.GivenBack, handIn.AnswerId, handIn.DraftNumber, handIn.GroupId, actorId), at);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>What doesn't wait any more is no news to a coach who has not read that it did.</summary>
    internal static Task ForgetThatItWaits(this PracticeDb db, Guid answerId, int draftNumber, Guid groupId) => db.InOneWrite(() => db.Notices.New()
        .Where(notice => notice.Kind == NoticeKind.HandedIn && notice.AnswerId == answerId && notice.DraftNumber == draftNumber && notice.GroupId == groupId)
        .ExecuteDeleteAsync());

    internal static Task<List<Guid>> CoachesOf(this PracticeDb db, Guid groupId, Guid except) => db.Memberships
        .Where(member => member.GroupId == groupId && member.Role == Role.Coach && member.LeftAt == null && member.PersonId != except)
        .Select(member => member.PersonId).ToListAsync();

    /// <summary>Asks the group to practise a card, or changes the day and the note; its seekers are told of a new one.</summary>
    public static async Task SetCard(this PracticeDb db, Guid groupId, string scenario, DateOnly? due, string note, Guid coachId, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(db);
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            if (await db.SetCards.FindAsync(groupId, scenario) is { } card)
                card.Set(due, note, at);
            else
            {
                db.SetCards.Add(Coaching.SetCard.For(groupId, scenario, due, note, at));
                var seekers = await db.Memberships.Where(member => member.GroupId == groupId && member.Role == Role.Seeker && member.LeftAt == null)
                    .Select(member => member.PersonId).ToListAsync();
                await db.Tell(seekers, new(NoticeKind.CardSet, $"/groups/{groupId}", GroupId: groupId, Scenario: scenario, ActorId: coachId), at);
            }

            if (await db.TrySaveAsync())
                return;
        }

        throw new TimeoutException($"Card {scenario} was set by others {MostAttempts} times in a row.");
    }
}
