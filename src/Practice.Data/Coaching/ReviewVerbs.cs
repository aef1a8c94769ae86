using Microsoft.EntityFrameworkCore;
using Practice.Data.Notices;

namespace Practice.Data.Coaching;

/// <summary>What coaches and seekers do to the same thing at the same time. Whoever is overtaken looks again, and is told.</summary>
public static class ReviewVerbs
{
    private const int MostAttempts = 8;

    /// <summary>A seeker hands a draft in, and the group's coaches are told. False when it waits already.</summary>
    public static async Task<bool> HandIn(this PracticeDb db, Draft draft, Guid groupId, string question, Guid seekerId, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(db);
        var handIn = db.HandIns.Add(Coaching.HandIn.Of(draft, groupId, question, at)).Entity;
        await db.Tell(await db.CoachesOf(groupId, seekerId), About.Waiting(NoticeKind.HandedIn, handIn, seekerId), at);
        return await db.TrySaveAsync();
    }

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
            var coaches = await db.CoachesOf(handIn.GroupId, seekerId);
            var isBack = false;
            await db.InOneWrite(async () =>
            {
                await db.Tell(coaches, About.Waiting(NoticeKind.Withdrawn, handIn, seekerId), at);
                isBack = await db.TrySaveAsync();
                if (isBack)
                    await db.ForgetThatItWaits(handIn.AnswerId, handIn.DraftNumber, handIn.GroupId);
            });
            if (isBack)
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
            await db.TellSeeker(NoticeKind.ReviewReturned, handIn, coachId, at);
            if (await db.TrySaveAsync())
                return Returning.Returned;
        }

        throw new TimeoutException($"Review {reviewId} was changed by others {MostAttempts} times in a row.");
    }

    /// <summary>Takes a returned review back onto the desk. False when there is no such review of this coach's.</summary>
    public static async Task<bool> Reopen(this PracticeDb db, Guid reviewId, Guid coachId, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(db);
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            if (await db.WrittenBy(coachId).SingleOrDefaultAsync(review => review.Id == reviewId) is not { } review)
                return false;
            if (review.ReturnedAt is null)
                return true;
            review.Reopen(at);
            await db.TellSeeker(NoticeKind.ReviewReopened, await db.HandIns.SingleAsync(handIn => handIn.Id == review.HandInId), coachId, at);
            if (await db.TrySaveAsync())
                return true;
        }

        throw new TimeoutException($"Review {reviewId} was changed by others {MostAttempts} times in a row.");
    }

    /// <summary>The seeker answers a comment, and its coach is told; or a coach does, and the seeker is. False when there are too many replies.</summary>
    /// <param name="id">That the form gave it, so that the same sent again is one reply; null for a new one.</param>
    public static async Task<bool> Reply(this PracticeDb db, Comment comment, Guid authorId, string text, DateTime at, Guid? id = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(comment);
        var isKept = false;
        await db.InOneWrite(async () =>
        {
            var known = await db.Comments.SelectMany(one => one.Replies).AsNoTracking().SingleOrDefaultAsync(reply => reply.Id == id);
            isKept = known?.Says(comment, authorId, text) == true || await db.AddReply(comment, authorId, text, at, known is null ? id : null);
        });
        return isKept;
    }

    private static async Task<bool> AddReply(this PracticeDb db, Comment comment, Guid authorId, string text, DateTime at, Guid? id)
    {
        if (await db.Comments.Where(one => one.Id == comment.Id).SelectMany(one => one.Replies).CountAsync() >= Coaching.Comment.MostReplies)
            return false;
        db.Add(comment.Reply(authorId, text, at, id));
        var (coachId, handIn) = await db.Reviews.Where(review => review.Id == comment.ReviewId)
            .Join(db.HandIns, review => review.HandInId, handIn => handIn.Id, (review, handIn) => new ValueTuple<Guid?, HandIn>(review.CoachId, handIn)).SingleAsync();
        if (coachId == authorId)
            await db.TellSeeker(NoticeKind.CoachReplied, handIn, authorId, at);
        else if (coachId is { } coach && await db.WrittenBy(coach).AnyAsync(review => review.Id == comment.ReviewId))
            await db.Tell([coach], new(NoticeKind.SeekerReplied, $"/coach/reviews/{comment.ReviewId}", handIn.AnswerId, handIn.DraftNumber, handIn.GroupId, ActorId: authorId), at);
        await db.SaveChangesAsync();
        return true;
    }

    private static async Task TellSeeker(this PracticeDb db, NoticeKind kind, HandIn handIn, Guid coachId, DateTime at)
    {
        var owner = await db.Answers.Where(answer => answer.Id == handIn.AnswerId).Select(answer => answer.OwnerId).SingleAsync();
        await db.Tell([owner], About.Draft(kind, handIn.AnswerId, handIn.DraftNumber, handIn.GroupId, coachId), at);
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
