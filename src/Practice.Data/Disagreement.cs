namespace Practice.Data;

/// <summary>
/// A seeker says that something in a report is wrong, and agrees that it is kept: with the words it rests on, and nothing
/// else of the answer. It goes when the answer goes.
/// </summary>
public sealed class Disagreement
{
    public const int LongestRemark = 500;

    private Disagreement()
    {
    }

    internal Disagreement(Draft draft, Assertion assertion)
    {
        (AnswerId, DraftNumber) = (draft.AnswerId, draft.Number);
        (Criterion, Piece, Level, Confidence, Spans) = (assertion.Criterion, assertion.Piece, assertion.Level, assertion.Confidence, assertion.Spans);
        (Scorer, Rubric, Receipt) = (draft.Assessment.Scorer, draft.Assessment.Rubric, draft.Assessment.Receipt);
    }

    public Guid AnswerId { get; private set; }

    public int DraftNumber { get; private set; }

    /// <summary>Id of the skill, part or flag.</summary>
    public string Criterion { get; private set; } = "";

    /// <summary>From 1, the piece of evidence; 0 for the level or flag as a whole.</summary>
    public int Piece { get; private set; }

    /// <summary>As the report says it; null for a flag.</summary>
    public int? Level { get; private set; }

    public double? Confidence { get; private set; }

    public IReadOnlyList<DisputedSpan> Spans { get; private set; } = [];

    public string Scorer { get; private set; } = "";

    public string Rubric { get; private set; } = "";

    public string Receipt { get; private set; } = "";

    public Objection Objection { get; private set; }

    public string Remark { get; private set; } = "";

    /// <summary>When it was said, and agreed that it is kept.</summary>
    public DateTime SaidAt { get; private set; }

    /// <summary>Says it, or says it anew: only the last word is kept.</summary>
    public void Say(Objection objection, string remark, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(remark);
        if (!new Assertion(Criterion, Piece, Level, Confidence, Spans).Objections.Contains(objection))
            throw new ArgumentException($"{objection} can't be said of {Criterion} {Piece}.", nameof(objection));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(remark.Length, LongestRemark, nameof(remark));
        (Objection, Remark, SaidAt) = (objection, StoredText.Stored(remark), at);
    }
}
