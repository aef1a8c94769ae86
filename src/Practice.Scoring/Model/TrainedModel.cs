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

    /// <summary>What is told twice is read as if it had been told first, and as if it had been told last: the less counts.</summary>
    public Reading Read(AnnotatedAnswer answer, IReadOnlyList<IndicatorMatch> matches, Kind kind)
    {
        var all = Units.All(answer, matches);
        var once = Units.Once(all);
        return once.Count == all.Count ? Read(once, kind) : Read(once, kind) with { Again = Read(Units.OnceAtTheEnd(all), kind) };
    }

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

    /// <summary>Reads all of it, whoever acts.</summary>
    public Reading ReadAll(IReadOnlyList<Unit> units, Kind kind)
    {
        var known = KnownFeatures.Of(Vocabulary, UnitVectors.Keys(units));
        var own = units.Select((unit, at) => UnitVectors.Own(Vocabulary, UnitShapes, unit, known[at], kind));
        var scores = UnitScores.Of(units, known, own, UnitBank.AddTo);
        var whole = Passage(units, known, scores.Whole, kind);
        var showing = scores.Showing.Length == units.Count
            ? whole
            : Passage([.. scores.Showing.Select(unit => units[unit])], [.. scores.Showing.Select(unit => known[unit])], scores.Shown, kind);
        return new(whole, showing, Answers);
    }

    private Passage Passage(IReadOnlyList<Unit> units, IReadOnlyList<KnownFeatures> known, double[][] scores, Kind kind)
    {
        var passage = new Passage(units, scores, [], kind);
        return passage with { Linear = AnswerBank.Apply(AnswerVector.Of(Vocabulary, AnswerShapes, units, known, passage.Shape)) };
    }
}
