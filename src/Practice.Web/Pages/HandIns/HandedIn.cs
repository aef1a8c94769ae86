using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Pages.HandIns;

/// <summary>What the page of a draft tells its seeker about handing in: where it stands, and what came back.</summary>
public sealed record HandedIn(Draft Draft, HandIn? Latest, string Group, int Place, TimeSpan? Typical, TimeSpan Oldest, string? With, IReadOnlyList<ReturnedReview> Reviews, bool IsReopened)
{
    /// <summary>Whose draft it is has been asked before.</summary>
    public static async Task<HandedIn> Of(PracticeDb db, Draft draft, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(draft);
        var handIns = await db.HandIns.AsNoTracking().Where(handIn => handIn.AnswerId == draft.AnswerId && handIn.DraftNumber == draft.Number)
            .Join(db.Groups, handIn => handIn.GroupId, group => group.Id, (handIn, group) => new { HandIn = handIn, group.Name })
            .OrderByDescending(found => found.HandIn.HandedInAt).ToListAsync();
        if (handIns is not [var latest, ..])
            return new(draft, null, "", 0, null, TimeSpan.Zero, null, [], false);
        var ids = handIns.Select(found => found.HandIn.Id).ToList();
        var reviews = await db.Reviews.AsNoTracking().AsSplitQuery()
            .Include(review => review.Marks).Include(review => review.Comments).ThenInclude(comment => comment.Replies)
            .Where(review => ids.Contains(review.HandInId) && (review.ReturnedAt != null || review.ReopenedAt != null))
            .OrderByDescending(review => review.ReturnedAt).ToListAsync();
        var waits = latest.HandIn.Standing == Standing.Waiting;
        var coaches = reviews.Select(review => review.CoachId).OfType<Guid>().ToList();
        var holder = waits
            ? await db.Claims.Where(claim => claim.HandInId == latest.HandIn.Id && claim.Until > now).Select(claim => (Guid?)claim.CoachId).SingleOrDefaultAsync()
            : null;
        List<Guid> people = holder is { } held ? [held, .. coaches] : coaches;
        var names = people.Count == 0 ? [] : await db.Users.Where(person => people.Contains(person.Id))
            .Select(person => new { person.Id, Name = person.Name ?? person.Email ?? "" })
            .ToDictionaryAsync(person => person.Id, person => person.Name);
        return new(
            draft, latest.HandIn, latest.Name,
            waits ? await db.PlaceInLine(latest.HandIn) : 0,
            waits ? await db.TypicalWait(latest.HandIn.GroupId) : null,
            waits ? now - await db.WaitingSince(latest.HandIn.GroupId) : TimeSpan.Zero,
            holder is { } reading && !coaches.Contains(reading) ? names.GetValueOrDefault(reading) : null,
            [.. reviews.Where(review => review.ReturnedAt is not null).Select(review => new ReturnedReview(
                review, draft, review.CoachId is { } id && names.TryGetValue(id, out var name) ? name : ReturnedReview.NobodysName))],
            reviews.Any(review => review.ReturnedAt is null));
    }
}
