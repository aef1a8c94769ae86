using Practice.Scoring;

namespace Practice.Data;

/// <summary>One thing that a draft's assessment says: a level or a flag, or one piece of the evidence it rests on.</summary>
/// <param name="Criterion">Id of the skill, part or flag.</param>
/// <param name="Piece">From 1, the piece of evidence; 0 for the level or flag as a whole.</param>
/// <param name="Level">Null for a flag.</param>
/// <param name="Confidence">Null for a flag.</param>
/// <param name="Spans">The words it rests on: one for a piece, all for the whole; none where it rests on what is missing.</param>
public sealed record Assertion(string Criterion, int Piece, int? Level, double? Confidence, IReadOnlyList<DisputedSpan> Spans)
{
    private const int Strong = 3;

    public bool IsFlag => Level is null;

    /// <summary>What can be wrong with it: a level of 3 can't be too low, and a flag has no level.</summary>
    public IReadOnlyList<Objection> Objections => [.. Enum.GetValues<Objection>().Where(CanBe)];

    /// <summary>Null when the assessment says no such thing.</summary>
    internal static Assertion? In(StarAnswer text, Assessment assessment, string criterion, int piece)
    {
        if (assessment.Skills.Concat(assessment.Parts).FirstOrDefault(judgement => judgement.Id == criterion) is { } judgement)
            return Of(text, judgement.Evidence, piece) is { } spans ? new(criterion, piece, judgement.Level, judgement.Confidence, spans) : null;
        if (assessment.Flags.FirstOrDefault(flag => flag.Id == criterion) is { } flag)
            return Of(text, flag.Evidence, piece) is { } spans ? new(criterion, piece, null, null, spans) : null;
        return null;
    }

    private bool CanBe(Objection objection) => objection switch
    {
        Objection.NotShownHere => Spans.Count > 0,
        Objection.ShownElsewhere => !IsFlag,
        Objection.LevelTooLow => Level < Strong,
        Objection.LevelTooHigh => Level > 0,
        _ => IsFlag,
    };

    private static IReadOnlyList<DisputedSpan>? Of(StarAnswer text, IReadOnlyList<Evidence> evidence, int piece)
    {
        if (piece < 0 || piece > evidence.Count)
            return null;
        return [.. (piece == 0 ? evidence : [evidence[piece - 1]]).Select(ground => new DisputedSpan(
            ground.Part, ground.Start, ground.End, ground.Indicator, text[ground.Part][ground.Start..ground.End]))];
    }
}
