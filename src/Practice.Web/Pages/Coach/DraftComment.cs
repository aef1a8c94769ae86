using Practice.Data.Coaching;

namespace Practice.Web.Pages.Coach;

/// <summary>The comment that stands in the form: a new one, one that is gone over, or one that could not be saved.</summary>
/// <param name="IsNew">It was never saved: its stretch can be chosen.</param>
/// <param name="Reuse">It is to be kept for reuse when it is saved.</param>
/// <param name="Elsewhere">What another tab saved of it meanwhile; null when nothing did.</param>
public sealed record DraftComment(Guid Id, int Revision, string Stretch, CommentKind Kind, string Text, bool IsNew, bool Reuse = false, string? Elsewhere = null)
{
    public static DraftComment New() => new(Guid.CreateVersion7(), 0, "", CommentKind.Actionable, "", true);

    public static DraftComment Of(Comment comment)
    {
        ArgumentNullException.ThrowIfNull(comment);
        return new(comment.Id, comment.Revision, CommentInput.StretchOf(comment.Part, comment.Start, comment.End), comment.Kind, comment.Text, false);
    }
}
