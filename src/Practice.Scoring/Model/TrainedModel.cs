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

    /// <summary>
    /// Read as it stands, and once more where that makes a difference: what is told twice as if it had been told last, and "he"
    /// and "she" as if no other sentence named anybody. The less counts.
    /// </summary>
    public Reading Read(AnnotatedAnswer answer, IndicatorFinder finder, Kind kind)
    {
        var units = ReadUnits(answer, finder, kind, []);
        var reading = Read(units, kind);
        return answer.Forgetful() is { } forgetful && Read(ReadUnits(forgetful, finder, kind, units), kind) is var other && !other.ShowsTheSame(reading)
            ? reading with { Forgetful = other }
            : reading;
    }

    /// <summary>Reads units that were looked at, each by itself.</summary>
    public Reading ReadAll(IReadOnlyList<UnitReading> read, Kind kind)
    {
        Unit[] units = [.. read.Select(unit => unit.Unit)];
        KnownFeatures[] known = [.. read.Select(unit => unit.Known)];
        UnitWorth[] worth = [.. read.Select(unit => unit.Worth)];
        var scores = UnitScores.Of(units, worth, kind);
        var whole = Passage(units, known, scores.Whole, kind);
        var showing = scores.Showing.Length == units.Length ? whole : Some(scores.Showing, scores.Shown);
        int[] unclaimed = [.. scores.Showing.Where(unit => !units[unit].OnlyClaims)];
        return new(whole, showing, Answers)
        {
            ByUnit = read,
            WithoutClaims = unclaimed.Length == 0 || unclaimed.Length == scores.Showing.Length
                ? null
                : Some(unclaimed, UnitScores.Among(unclaimed, worth)),
        };

        Passage Some(int[] chosen, double[][] shown) => Passage([.. chosen.Select(unit => units[unit])], [.. chosen.Select(unit => known[unit])], shown, kind);
    }

    /// <summary>What an answer would be read as if it held some of its units and not the others.</summary>
    public Reading ReadSome(Reading reading, Predicate<Unit> kept, Kind kind) => ReadAll([.. reading.ByUnit.Where(read => kept(read.Unit))], kind);

    /// <param name="before">What was read already: the same sentences aren't read again.</param>
    public List<UnitReading> ReadUnits(AnnotatedAnswer answer, IndicatorFinder finder, Kind kind, IReadOnlyList<UnitReading> before)
    {
        var known = before.ToLookup(read => read.Unit.Sentence, ReferenceEqualityComparer.Instance);
        var units = new List<UnitReading>(answer.Sentences.Count);
        foreach (var sentence in answer.Sentences)
            units.AddRange(known.Contains(sentence) ? known[sentence] : Units.Of(sentence, finder.Find(sentence, kind)).Select(unit => ReadUnit(unit, kind)));
        return units;
    }

    private UnitReading ReadUnit(Unit unit, Kind kind)
    {
        var known = new KnownFeatures(Vocabulary, UnitKeys.Of(unit));
        return new(unit, known, UnitWorth.Of(UnitVectors.Own(Vocabulary, UnitShapes, unit, known, kind), known, UnitBank.AddTo));
    }

    private Reading Read(List<UnitReading> told, Kind kind)
    {
        var once = Units.Once(told, read => read.Unit);
        var reading = ReadAll(once, kind);
        return once.Count == told.Count
            ? reading
            : reading with { Again = ReadAll(Units.OnceAtTheEnd(told, read => read.Unit), kind) };
    }

    private Passage Passage(IReadOnlyList<Unit> units, KnownFeatures[] known, double[][] scores, Kind kind) => new(
        units, scores, kind, passage => AnswerBank.Apply(AnswerVector.Of(Vocabulary, AnswerShapes, units, known, passage.Shape)));
}
