using Microsoft.EntityFrameworkCore;

namespace Practice.Data.Coaching;

/// <summary>What coaches and seekers do to the same thing at the same time. Whoever is overtaken looks again, and is told.</summary>
public static class ReviewVerbs
{
    private const int MostAttempts = 8;

    /// <summary>Takes something out of the line for one coach, whose review of it begins or goes on.</summary>
    public static async Task<Claiming> Claim(this PracticeDb db, Guid handInId, Guid coachId, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(db);
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            if (await db.ForCoach(coachId).SingleOrDefaultAsync(handIn => handIn.Id == handInId) is not { } handIn)
                return new(null, null, null);
            var review = await db.Reviews.SingleOrDefaultAsync(review => review.HandInId == handInId && review.CoachId == coachId);
            if (handIn.Standing != Standing.Waiting)
                return new(review?.Id, null, handIn.Standing);
            var claim = await db.Claims.SingleOrDefaultAsync(claim => claim.HandInId == handInId);
            if (claim?.IsInTheWayOf(coachId, at) == true)
                return new(null, claim.CoachId, handIn.Standing);
            if (claim is null)
                db.Claims.Add(Coaching.Claim.On(handIn, coachId, at));
            else
                claim.Hold(coachId, at);
            handIn.Open(at);
            review ??= db.Reviews.Add(Review.Begin(handIn, coachId, at)).Entity;
            if (await db.TrySaveAsync())
                return new(review.Id, null, handIn.Standing);
        }

        throw new TimeoutException($"Hand-in {handInId} was changed by others {MostAttempts} times in a row.");
    }

    /// <summary>Whoever writes has it for longer. Where the claim has lapsed and another coach has it, nothing changes.</summary>
    public static Task Hold(this PracticeDb db, Guid handInId, Guid coachId, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(db);
        var until = at + Coaching.Claim.QuietTime;
        return db.InOneWrite(() => db.Claims.Where(claim => claim.HandInId == handInId && claim.CoachId == coachId)
            .ExecuteUpdateAsync(set => set.SetProperty(claim => claim.Until, until)));
    }

    /// <summary>Puts it back into the line; what was written stays.</summary>
    public static Task Release(this PracticeDb db, Guid handInId, Guid coachId)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.InOneWrite(() => db.Claims.Where(claim => claim.HandInId == handInId && claim.CoachId == coachId).ExecuteDeleteAsync());
    }

    /// <summary>The seeker takes it back. False when a coach has opened it meanwhile, or there is nothing of theirs that waits.</summary>
    public static async Task<bool> Withdraw(this PracticeDb db, Guid handInId, Guid seekerId, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(db);
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            if (await db.BySeeker(seekerId).SingleOrDefaultAsync(handIn => handIn.Id == handInId) is not { CanBeWithdrawn: true } handIn)
                return false;
            handIn.Withdraw(at);
            if (await db.TrySaveAsync())
                return true;
        }

        throw new TimeoutException($"Hand-in {handInId} was changed by others {MostAttempts} times in a row.");
    }

    /// <summary>All of the review becomes the seeker's to read, at once.</summary>
    public static async Task<Returning> Return(this PracticeDb db, Guid reviewId, Guid coachId, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(db);
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            if (await db.WrittenBy(coachId).SingleOrDefaultAsync(review => review.Id == reviewId) is not { } review)
                return Returning.NotThere;
            if (review.ReturnedAt is not null)
                return Returning.AlreadyReturned;
            var handIn = await db.HandIns.SingleAsync(handIn => handIn.Id == review.HandInId);
            var claim = await db.Claims.SingleOrDefaultAsync(claim => claim.HandInId == handIn.Id);
            if (handIn.Standing is Standing.Withdrawn or Standing.GivenBack)
                return Returning.TakenBack;
            if (handIn.Standing == Standing.Returned && review.ReopenedAt is null)
                return Returning.ReturnedByAnother;
            if (claim?.IsInTheWayOf(coachId, at) == true)
                return Returning.HeldByAnother;
            review.Return(at);
            handIn.Return(at);
            if (claim is not null)
                db.Claims.Remove(claim);
            if (await db.TrySaveAsync())
                return Returning.Returned;
        }

        throw new TimeoutException($"Review {reviewId} was changed by others {MostAttempts} times in a row.");
    }

    /// <summary>
    /// Changes a review that is not returned; false when it was returned meanwhile: then nothing is saved. It is asked at the
    /// gate, so that nothing slips in after the return.
    /// </summary>
    public static async Task<bool> WhileOpen(this PracticeDb db, Guid reviewId, Func<Task> write)
    {
        ArgumentNullException.ThrowIfNull(db);
        var isOpen = false;
        await db.InOneWrite(async () =>
        {
            isOpen = await db.Reviews.AnyAsync(review => review.Id == reviewId && review.ReturnedAt == null);
            if (isOpen)
                await write();
        });
        return isOpen;
    }
}
