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
    public Reading Read(IReadOnlyList<Unit> units, Kind kind) => WithoutUndone(ReadAll(units, kind), kind);

    /// <summary>Reads all of it, whoever acts.</summary>
    public Reading ReadAll(IReadOnlyList<Unit> units, Kind kind)
    {
        var known = KnownFeatures.Of(Vocabulary, UnitVectors.Keys(units));
        var own = units.Select((unit, at) => UnitVectors.Own(Vocabulary, UnitShapes, unit, known[at], kind));
        return Read(units, known, [.. own.Select(vector => UnitScores.Alone(vector, UnitBank.AddTo))], kind);
    }

    /// <summary>What an answer would be read as if it held some of its units and not the others.</summary>
    public Reading ReadSome(Reading reading, Predicate<Unit> kept, Kind kind) => WithoutUndone(Only(reading, kept, kind), kind);

    private Reading WithoutUndone(Reading reading, Kind kind) => Undone.IsMost(reading, kind)
        ? Only(reading, unit => !unit.IsUndone(kind), kind) with { Flags = reading.Flags }
        : reading;

    /// <summary>What a unit says by itself is the same whatever stands beside it, and need not be worked out again.</summary>
    private Reading Only(Reading reading, Predicate<Unit> kept, Kind kind)
    {
        int[] units = [.. Enumerable.Range(0, reading.Units.Count).Where(unit => kept(reading.Units[unit]))];
        return Read([.. units.Select(unit => reading.Units[unit])], [.. units.Select(unit => reading.Known[unit])], [.. units.Select(unit => reading.Alone[unit])], kind);
    }

    /// <param name="alone">For each unit what the linear models say of it by itself.</param>
    private Reading Read(IReadOnlyList<Unit> units, List<KnownFeatures> known, double[][] alone, Kind kind)
    {
        var scores = UnitScores.Of(units, known, alone, UnitBank.AddTo);
        var whole = Passage(units, known, scores.Whole, kind);
        var showing = scores.Showing.Length == units.Count ? whole : Some(scores.Showing, scores.Shown);
        int[] unclaimed = [.. scores.Showing.Where(unit => !units[unit].OnlyClaims)];
        return new(whole, showing, Answers)
        {
            Known = known,
            Alone = alone,
            WithoutClaims = unclaimed.Length == 0 || unclaimed.Length == scores.Showing.Length
                ? null
                : Some(unclaimed, scores.ShownAmong(unclaimed, known, alone, UnitBank.AddTo)),
        };

        Passage Some(int[] chosen, double[][] shown) => Passage([.. chosen.Select(unit => units[unit])], [.. chosen.Select(unit => known[unit])], shown, kind);
    }

    private Passage Passage(IReadOnlyList<Unit> units, List<KnownFeatures> known, double[][] scores, Kind kind) => new(
        units, scores, kind, passage => AnswerBank.Apply(AnswerVector.Of(Vocabulary, AnswerShapes, units, known, passage.Shape)));
}
