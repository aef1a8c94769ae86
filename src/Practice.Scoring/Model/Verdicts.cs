using Practice.Scoring.Rubrics;

namespace Practice.Scoring.Model;

/// <summary>What the model says of one answer, in the words of an assessment: levels with evidence, flags, overall.</summary>
internal sealed class Verdicts(Reading reading, TrainedModel model, NearestIndicator nearest, Kind kind, double enough)
{
    /// <summary>A unit that tells a part, and is shown for it: at most so many.</summary>
    private const int PartUnits = 3;

    private const double TellsPart = 0.4;
    private const double ShowsFlag = 0.15;

    public IReadOnlyList<Judgement> Skills => [.. RubricIds.Skills.Select((id, skill) =>
        Judgement(id, skill, level => model.Cuts.Marked(reading, skill).Select(unit => Evidence(unit, id, level))))];

    public IReadOnlyList<Judgement> Parts => [.. RubricIds.Parts.Select((id, part) =>
        Judgement(id, 6 + part, level => Telling(part).Select(unit => Evidence(unit, id, level))))];

    public IReadOnlyList<RaisedFlag> Flags => [.. Enumerable.Range(0, RubricIds.Flags.Count)
        .Where(flag => model.Cuts.IsRaised(reading, flag, kind))
        .Select(flag => new RaisedFlag(RubricIds.Flags[flag], InOrder(Worst(flag).Select(unit => Evidence(unit, RubricIds.Flags[flag], Indicator.Enough)))))];

    public int Overall => model.Cuts.Level(reading, 10);

    private Judgement Judgement(string id, int dimension, Func<int, IEnumerable<Evidence>> evidence)
    {
        var level = model.Cuts.Level(reading, dimension);
        var confidence = (0.5 + (0.8 * model.Cuts.Margin(reading, dimension))) * enough;
        return new(id, level, Math.Round(confidence, 2), level == 0 ? [] : InOrder(evidence(level)));
    }

    private IEnumerable<Unit> Telling(int part) => Enumerable.Range(0, reading.Units.Count)
        .Where(unit => Tells(unit, part) > TellsPart)
        .OrderByDescending(unit => Tells(unit, part))
        .Take(PartUnits)
        .Select(unit => reading.Units[unit]);

    private double Tells(int unit, int part) => reading.Scores[unit][Targets.FirstPart + part];

    /// <summary>The units that show a flag; the likeliest where none is likely and none is enough.</summary>
    private IEnumerable<Unit> Worst(int flag)
    {
        var target = Targets.FirstFlag + flag;
        var worst = Cuts.IsPlain(reading, flag) ? ShowsFlag : reading.Scores.Select(scores => scores[target]).DefaultIfEmpty().Max();
        return reading.Units.Where((unit, at) => unit.IsEnoughFor(RubricIds.Flags[flag]) || reading.Scores[at][target] >= Math.Min(worst, ShowsFlag));
    }

    private Evidence Evidence(Unit unit, string criterion, int level) =>
        new(unit.Sentence.Part, unit.Start, unit.End, nearest.Of(unit, criterion, level));

    private static IReadOnlyList<Evidence> InOrder(IEnumerable<Evidence> evidence) => [.. evidence.OrderBy(e => e.Part).ThenBy(e => e.Start)];
}
