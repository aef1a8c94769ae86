using Practice.Data;
using Practice.Data.Coaching;
using Practice.Web.Pages.Coach;

namespace Practice.Web.Pages.HandIns;

/// <summary>A review as its seeker reads it.</summary>
public sealed record ReturnedReview(Review Review, Draft Draft, string Coach)
{
    public CommentedText Text { get; } = CommentedText.Of(Draft.Text, Review.Comments.Where(comment => !string.IsNullOrWhiteSpace(comment.Text)));

    public IReadOnlyList<Mark> Marked { get; } = [.. Data.Coaching.Review.Criteria.Select(criterion => Review.Marks.FirstOrDefault(mark => mark.Criterion == criterion)).OfType<Mark>().Where(mark => mark.Level is not null)];
}
