using Practice.Data.Coaching;
using Practice.Scoring;

namespace Practice.Web.Pages.Coach;

/// <summary>
/// A draft's text with a coach's comments: cut into segments, each of which knows every comment that covers it, so that none
/// hides another.
/// </summary>
public sealed class CommentedText
{
    private readonly StarAnswer text;
    private readonly IReadOnlyList<Note> notes;

    private CommentedText(StarAnswer text, IReadOnlyList<Note> notes) => (this.text, this.notes) = (text, notes);

    public sealed record Note(int Number, Comment Comment, string Quote);

    public sealed record Segment(string Text, IReadOnlyList<Note> Notes, IReadOnlyList<Note> Ending);

    public static CommentedText Of(StarAnswer text, IEnumerable<Comment> comments) => new(text, [.. comments
        .OrderBy(comment => comment.Part).ThenBy(comment => comment.Start).ThenBy(comment => comment.End).ThenBy(comment => comment.Id)
        .Select((comment, i) => new Note(i + 1, comment, Drafts.Quotation.Of(text, new(comment.Part, comment.Start, comment.End, ""))))]);

    public int Count => notes.Count;

    public IEnumerable<Note> NotesOf(Part part) => notes.Where(note => note.Comment.Part == part);

    public IEnumerable<Segment> SegmentsOf(Part part)
    {
        var here = NotesOf(part).ToList();
        var cuts = here.SelectMany(note => (int[])[note.Comment.Start, note.Comment.End]).Append(0).Append(text[part].Length).Distinct().Order().ToList();
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
        {
            var covering = here.Where(note => note.Comment.Start < end && note.Comment.End > start).ToList();
            yield return new(text[part][start..end], covering, [.. covering.Where(note => note.Comment.End == end)]);
        }
    }
}
