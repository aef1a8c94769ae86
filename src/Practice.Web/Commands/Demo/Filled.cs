using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Commands.Demo;

/// <summary>What a demonstration holds, counted in the database.</summary>
public sealed record Filled(string Seeker, string Coach, IReadOnlyList<(string What, int Count)> Counts)
{
    internal static async Task<Filled> Count(PracticeDb db, Person seeker, Person coach, int texts, DateTime now, CancellationToken stop)
    {
        var reviews = db.Reviews.Where(review => review.ReturnedAt == null && review.ReopenedAt == null);
        return new(seeker.Email!, coach.Email!,
        [
            ("people", await db.Users.CountAsync(stop)),
            ("groups", await db.Groups.CountAsync(stop)),
            ("memberships", await db.Memberships.CountAsync(stop)),
            ("answers", await db.Answers.CountAsync(stop)),
            ("drafts", await db.Drafts.CountAsync(stop)),
            ("texts scored", texts),
            ("hand-ins", await db.HandIns.CountAsync(stop)),
            ("  wait, unopened", await db.HandIns.CountAsync(handIn => handIn.Standing == Standing.Waiting && handIn.OpenedAt == null, stop)),
            ("    of them a draft after a return", await db.HandIns.CountAsync(handIn => handIn.Standing == Standing.Waiting && handIn.OpenedAt == null
                && db.HandIns.Any(other => other.AnswerId == handIn.AnswerId && other.Standing == Standing.Returned), stop)),
            ("  in a coach's hands", await db.Claims.CountAsync(claim => claim.Until > now, stop)),
            ("  with a lapsed claim", await db.Claims.CountAsync(claim => claim.Until <= now, stop)),
            ("  half-marked", await reviews.CountAsync(review => review.RevealedAt == null && review.Marks.Any(), stop)),
            ("  with the machine's levels opened", await reviews.CountAsync(review => review.RevealedAt != null, stop)),
            ("  returned", await db.Reviews.CountAsync(review => review.ReturnedAt != null, stop)),
            ("    and replied to", await db.Reviews.CountAsync(review => review.ReturnedAt != null && review.Comments.Any(comment => comment.Replies.Any()), stop)),
            ("  reopened", await db.Reviews.CountAsync(review => review.ReturnedAt == null && review.ReopenedAt != null, stop)),
            ("  withdrawn", await db.HandIns.CountAsync(handIn => handIn.Standing == Standing.Withdrawn, stop)),
            ("  given back", await db.HandIns.CountAsync(handIn => handIn.Standing == Standing.GivenBack, stop)),
            ("comments", await db.Comments.CountAsync(stop)),
            ("comments kept for reuse", await db.SavedComments.CountAsync(stop)),
            ("notices, all new", await db.Notices.CountAsync(stop)),
        ]);
    }
}
