using Microsoft.EntityFrameworkCore;

namespace Practice.Data.Coaching;

/// <summary>What pages ask of reviews.</summary>
public static class ReviewQueries
{
    /// <summary>
    /// A coach's own. Whoever coaches the group no longer doesn't reach them; nor, once returned or given back, those of a
    /// seeker who has left it.
    /// </summary>
    public static IQueryable<Review> WrittenBy(this PracticeDb db, Guid? coachId)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Reviews.Where(review => review.CoachId == coachId && coachId != null && db.HandIns.Any(handIn =>
            handIn.Id == review.HandInId
            && db.Memberships.Any(member => member.GroupId == handIn.GroupId && member.PersonId == coachId && member.Role == Role.Coach && member.LeftAt == null)
            && db.Answers.Any(answer => answer.Id == handIn.AnswerId && (handIn.Standing == Standing.Waiting || db.Memberships.Any(member =>
                member.GroupId == handIn.GroupId && member.PersonId == answer.OwnerId && member.LeftAt == null)))));
    }

    /// <summary>One page of what a coach has returned, the latest first, with what became of it; a page is counted from 1.</summary>
    public static IQueryable<ReturnedLine> ReturnedBy(this PracticeDb db, Guid? coachId, int page, int size) =>
        from review in db.WrittenBy(coachId).Where(review => review.ReturnedAt != null)
            .OrderByDescending(review => review.ReturnedAt).ThenBy(review => review.Id).Skip((page - 1) * size).Take(size)
        join handIn in db.HandIns on review.HandInId equals handIn.Id
        join answer in db.Answers on handIn.AnswerId equals answer.Id
        join seeker in db.Users on answer.OwnerId equals seeker.Id
        join groupOf in db.Groups on handIn.GroupId equals groupOf.Id
        orderby review.ReturnedAt descending, review.Id
        select new ReturnedLine(
            review.Id, seeker.Name ?? seeker.Email ?? "", groupOf.Name, answer.Scenario, handIn.DraftNumber, review.ReturnedAt!.Value,
            review.Comments.Count,
            review.Comments.Count(comment => comment.Use == Use.Used),
            review.Comments.Count(comment => comment.Use == Use.Unclear || comment.Use == Use.NotRight),
            review.Comments.SelectMany(comment => comment.Replies).Where(reply => reply.AuthorId == answer.OwnerId).Max(reply => (DateTime?)reply.At));

    /// <summary>What a seeker may read: of their own answers, and returned.</summary>
    public static IQueryable<Review> ReturnedTo(this PracticeDb db, Guid? seekerId)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Reviews.Where(review => review.ReturnedAt != null && db.HandIns.Any(handIn =>
            handIn.Id == review.HandInId && db.Answers.Any(answer => answer.Id == handIn.AnswerId && answer.OwnerId == seekerId)));
    }

    /// <summary>A coach's reusable comments that hold every word that is sought, the latest first.</summary>
    public static IQueryable<SavedComment> Holding(this IQueryable<SavedComment> comments, string? sought)
    {
        foreach (var word in SoughtWords.Of(sought))
            comments = comments.Where(comment => EF.Functions.Like(comment.Text, word, SoughtWords.Escape));
        return comments.OrderByDescending(comment => comment.KeptAt).ThenByDescending(comment => comment.Id);
    }
}
