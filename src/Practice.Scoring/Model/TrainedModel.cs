using Practice.Scoring.Indicators;
using Practice.Scoring.Text;

namespace Practice.Scoring.Model;

/// <summary>
/// The trained part of the scorer. Units are scored by linear models; the scores, pooled over the answer, and the words of
/// the whole answer go to forests that give the levels, the flags and the evidence. It knows no boxes: an answer typed
/// into one box is read like the same answer in four. How it was made and how far it agrees with the panel stands in
/// tests/Practice.Benchmarks.
/// </summary>
internal sealed record TrainedModel(
    Vocabulary Vocabulary, Spread UnitShapes, Spread AnswerShapes, LinearBank UnitBank, LinearBank AnswerBank, AnswerModels Answers, Cuts Cuts)
{
    private static readonly Lazy<TrainedModel> Resource = new(ModelFile.Shipped);

    public static TrainedModel Shipped => Resource.Value;

    public Reading Read(AnnotatedAnswer answer, IReadOnlyList<IndicatorMatch> matches, Kind kind) => Read(Units.Of(answer, matches), kind);

    /// <summary>
    /// An answer that rests mostly on what was not done, or not by the speaker, is read without it: the models learnt from
    /// people who tell what they did, and would go by the words. What is wrong with it they see in the whole.
    /// </summary>
    public Reading Read(IReadOnlyList<Unit> units, Kind kind)
    {
        var whole = ReadAll(units, kind);
        return Undone.IsMost(whole, kind)
            ? ReadAll([.. units.Where(unit => !unit.IsUndone(kind))], kind) with { Flags = whole.Flags }
            : whole;
    }

    private Reading ReadAll(IReadOnlyList<Unit> units, Kind kind)
    {
        var (scores, linear) = Score(units, kind);
        return new(units, scores, linear, kind, Answers);
    }

    /// <summary>What the linear models say of each unit, and of all words together: eleven levels, ten flags.</summary>
    public (double[][] Units, double[] Answer) Score(IReadOnlyList<Unit> units, Kind kind)
    {
        var known = KnownFeatures.Of(Vocabulary, UnitVectors.Keys(units));
        var scores = Telling.InContext(units, [.. UnitVectors.Of(Vocabulary, UnitShapes, units, known, kind).Select(UnitBank.Apply)]);
        return (scores, AnswerBank.Apply(AnswerVector.Of(Vocabulary, AnswerShapes, units, known, AnswerShape.Of(units, kind))));
    }
}
