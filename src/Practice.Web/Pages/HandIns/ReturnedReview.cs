using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Web.Pages.Coach;

namespace Practice.Web.Pages.HandIns;

/// <summary>A review as its seeker reads it.</summary>
public sealed record ReturnedReview(Review Review, Draft Draft, string Coach)
{
    public const string NobodysName = "A coach whose account is gone";

    public CommentedText Text { get; } = CommentedText.Of(Draft.Text, Review.Comments.Where(comment => !string.IsNullOrWhiteSpace(comment.Text)));

    public IReadOnlyList<Mark> Marked { get; } = [.. Data.Coaching.Review.Criteria.Select(criterion => Review.Marks.FirstOrDefault(mark => mark.Criterion == criterion)).OfType<Mark>().Where(mark => mark.Level is not null)];

    /// <summary>The one of an answer that came back last, without its levels; null when there is none of this seeker's.</summary>
    public static async Task<ReturnedReview?> Newest(PracticeDb db, Guid answerId, Guid? seekerId)
    {
        ArgumentNullException.ThrowIfNull(db);
        var found = await (
            from handIn in db.HandIns
            where handIn.AnswerId == answerId
            join review in db.ReturnedTo(seekerId) on handIn.Id equals review.HandInId
            join draft in db.Drafts on new { handIn.AnswerId, Number = handIn.DraftNumber } equals new { draft.AnswerId, draft.Number }
            orderby review.ReturnedAt descending, review.Id
            select new { review.Id, Draft = draft, Coach = db.Users.Where(person => person.Id == review.CoachId).Select(person => person.Name ?? person.Email).FirstOrDefault() })
            .AsNoTracking().FirstOrDefaultAsync();
        return found is null ? null : new(
            await db.Reviews.AsNoTracking().Include(review => review.Comments).SingleAsync(review => review.Id == found.Id),
            found.Draft, found.Coach ?? NobodysName);
    }
}
