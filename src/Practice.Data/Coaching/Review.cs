using Practice.Scoring;
using Practice.Scoring.Rubrics;

namespace Practice.Data.Coaching;

/// <summary>
/// A coach's levels, comments and note on something that was handed in. The seeker sees nothing of it before it is
/// returned, and then all of it at once.
/// </summary>
public sealed class Review
{
    public const int LongestNote = 10_000;

    /// <summary>More nobody reads, and a page of more takes long.</summary>
    public const int MostComments = 100;

    /// <summary>What a coach marks, in the rubric's order.</summary>
    public static readonly IReadOnlyList<string> Criteria = [.. RubricIds.Skills, .. RubricIds.Parts];

    private readonly List<Mark> marks = [];
    private readonly List<Comment> comments = [];

    private Review()
    {
    }

    public Guid Id { get; private set; }

    public Guid HandInId { get; private set; }

    /// <summary>Null when the account is gone.</summary>
    public Guid? CoachId { get; private set; }

    public DateTime BegunAt { get; private set; }

    /// <summary>In Markdown.</summary>
    public string Note { get; private set; } = "";

    public DateTime SavedAt { get; private set; }

    /// <summary>Counts the saves of levels and note; one that was made from an older one is refused.</summary>
    public int Revision { get; private set; }

    public DateTime? RevealedAt { get; private set; }

    public Reveal? Revealed { get; private set; }

    /// <summary>Null while the coach writes, also after it was reopened.</summary>
    public DateTime? ReturnedAt { get; private set; }

    public DateTime? ReopenedAt { get; private set; }

    public IReadOnlyList<Mark> Marks => marks;

    public IReadOnlyList<Comment> Comments => comments;

    public static Review Begin(HandIn handIn, Guid coachId, DateTime at, Guid? id = null)
    {
        ArgumentNullException.ThrowIfNull(handIn);
        return new() { Id = id ?? Guid.CreateVersion7(), HandInId = handIn.Id, CoachId = coachId, BegunAt = at, SavedAt = at };
    }

    public int? LevelOf(string criterion) => marks.Find(mark => mark.Criterion == criterion)?.Level;

    public bool IsMarked => Criteria.All(criterion => LevelOf(criterion) is not null);

    /// <summary>Whether it says this already; then there is nothing to save, from whichever revision.</summary>
    public bool Says(string note, IReadOnlyDictionary<string, int?> levels) =>
        StoredText.Stored(note ?? "") == Note && Criteria.All(criterion => LevelOf(criterion) == levels?.GetValueOrDefault(criterion));

    /// <summary>Takes note and levels as they stand now. Nothing changes when they are the same.</summary>
    public void Write(string note, IReadOnlyDictionary<string, int?> levels, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(levels);
        CheckIsOpen();
        note = StoredText.Stored(note ?? "");
        ArgumentOutOfRangeException.ThrowIfGreaterThan(note.Length, LongestNote, nameof(note));
        var isChanged = note != Note;
        foreach (var criterion in Criteria)
            isChanged |= Set(criterion, levels.GetValueOrDefault(criterion));
        Note = note;
        if (isChanged)
            Saved(at);
    }

    /// <summary>Opens the machine's levels; those of the coach that were marked without them are put down as such.</summary>
    public void RevealMachine(Assessment assessment, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        if (RevealedAt is not null)
            return;
        (RevealedAt, Revealed) = (at, IsMarked ? Reveal.AfterMarking : Reveal.OnRequest);
        foreach (var criterion in Criteria)
            MarkOf(criterion).Open(assessment.Skills.Concat(assessment.Parts).FirstOrDefault(judged => judged.Id == criterion && judged.IsJudged)?.Level);
        Saved(at);
    }

    /// <summary>Stays with the own level where the machine's is another.</summary>
    public void Keep(string criterion, DateTime at)
    {
        CheckIsOpen();
        MarkOf(criterion).Keep();
        Saved(at);
    }

    /// <summary>Takes the machine's level.</summary>
    public void Change(string criterion, DateTime at)
    {
        CheckIsOpen();
        if (MarkOf(criterion) is { MachineLevel: { } level } mark && mark.Set(level))
            Saved(at);
    }

    public Comment Comment(Guid id, StarAnswer draft, Part part, int start, int end, CommentKind kind, string text, DateTime at)
    {
        CheckIsOpen();
        var comment = new Comment(id, this, draft, part, start, end, kind, text, at);
        comments.Add(comment);
        return comment;
    }

    public void Return(DateTime at)
    {
        CheckIsOpen();
        ReturnedAt = at;
        Revision++;
    }

    public void Reopen(DateTime at)
    {
        if (ReturnedAt is null)
            return;
        (ReturnedAt, ReopenedAt) = (null, at);
        Revision++;
    }

    private bool Set(string criterion, int? level) =>
        (level is not null || LevelOf(criterion) is not null) && MarkOf(criterion).Set(level);

    private Mark MarkOf(string criterion)
    {
        if (marks.Find(mark => mark.Criterion == criterion) is { } known)
            return known;
        if (!Criteria.Contains(criterion))
            throw new ArgumentException($"“{criterion}” is nothing that is marked.", nameof(criterion));
        var mark = new Mark(criterion);
        marks.Add(mark);
        return mark;
    }

    private void Saved(DateTime at)
    {
        SavedAt = at;
        Revision++;
    }

    private void CheckIsOpen()
    {
        if (ReturnedAt is not null)
            throw new InvalidOperationException($"Review {Id} is returned: it has to be reopened first.");
    }
}
