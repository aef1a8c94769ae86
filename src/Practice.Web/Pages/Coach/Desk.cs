using Practice.Content;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Scoring;
using Practice.Scoring.Text;
using Practice.Web.Pages.Drafts;

namespace Practice.Web.Pages.Coach;

/// <summary>A review with all that its coach looks at while writing it.</summary>
public sealed record Desk
{
    public required Review Review { get; init; }

    public required HandIn HandIn { get; init; }

    public required Draft Draft { get; init; }

    public required Library Library { get; init; }

    public required string Scenario { get; init; }

    public required string Seeker { get; init; }

    public required string Group { get; init; }

    /// <summary>Another coach who has it now; null when nobody else has.</summary>
    public string? HeldBy { get; init; }

    /// <summary>The draft before, that was reviewed in the same group, and what was said of it; null for none.</summary>
    public Earlier? Before { get; init; }

    public IReadOnlyList<SavedComment> Saved { get; init; } = [];

    public string Sought { get; init; } = "";

    /// <summary>The one that the form was filled from.</summary>
    public required int Revision { get; init; }

    /// <summary>As they stand in the form: typed, or saved.</summary>
    public required string Note { get; init; }

    public required IReadOnlyDictionary<string, int?> Levels { get; init; }

    public required DraftComment Comment { get; init; }

    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>Levels and note in the form are not those on disk, which another tab saved meanwhile.</summary>
    public bool IsChangedElsewhere { get; init; }

    public int Status { get; init; } = StatusCodes.Status200OK;

    public bool IsOpen => Review.ReturnedAt is null;

    public CommentedText Text => CommentedText.Of(Draft.Text, Review.Comments);

    public int Unmarked => Data.Coaching.Review.Criteria.Count(criterion => Levels.GetValueOrDefault(criterion) is null);

    /// <summary>What the machine says; null as long as the coach has not opened it: then no page holds any of it.</summary>
    public Report? Machine => Review.RevealedAt is null ? null : Report.Of(Draft.Text, Draft.Assessment, Library);

    public Mark? MarkOf(string criterion) => Review.Marks.FirstOrDefault(mark => mark.Criterion == criterion);

    /// <summary>Every sentence that can be chosen to comment on, with its value in the form.</summary>
    public IEnumerable<(Part Part, string Value, string Words)> Sentences() => AnnotatedAnswer.Of(Draft.Text).Sentences
        .Select(sentence => (sentence.Part, CommentInput.StretchOf(sentence.Part, sentence.Start, sentence.End),
            Quotation.Of(Draft.Text, new(sentence.Part, sentence.Start, sentence.End, ""))));

    public sealed record Earlier(Draft Draft, IReadOnlyList<Comment> Comments);
}
