using Practice.Scoring.Rubrics;

namespace Practice.Scoring.Model;

/// <summary>
/// What decides whether a unit is shown as evidence of a skill: its own scores, its neighbours' and its rivals'. What is the
/// same for all units of an answer is worked out once, so that the work stays linear in the length of the answer.
/// </summary>
internal sealed class EvidenceFeatures
{
    public const int Count = 46;

    /// <summary>Under this nothing becomes evidence, and nothing more needs to be asked.</summary>
    private const double Least = 0.04;

    /// <summary>The units in which somebody acts, in the order of the story, and for each of all units its place among them or -1.</summary>
    private readonly IReadOnlyList<Unit> units;
    private readonly int[] places;
    private readonly double[][] scores;
    private readonly double[] linear;
    private readonly double meanLevel;

    /// <summary>For each skill what its units are cited with.</summary>
    private readonly Ranking[] cited = new Ranking[Targets.Skills];
    private readonly double[] shownSum = new double[Targets.Skills];

    public EvidenceFeatures(Passage whole)
    {
        places = new int[whole.Units.Count];
        Array.Fill(places, -1);
        var told = Telling.InOrder(whole.Units, whole.Scores).Where(unit => !whole.Units[unit].IsAboutThings).ToList();
        for (var place = 0; place < told.Count; place++)
            places[told[place]] = place;
        units = [.. told.Select(unit => whole.Units[unit])];
        scores = [.. told.Select(unit => whole.Scores[unit])];
        (linear, meanLevel) = (whole.Linear, whole.Linear[..Targets.Skills].Average());
        for (var skill = 0; skill < Targets.Skills; skill++)
        {
            cited[skill] = new([.. Enumerable.Range(0, scores.Length).Select(unit => Cited(unit, skill))]);
            foreach (var unit in scores)
                shownSum[skill] += Math.Max(0, unit[Targets.Skill(skill, Targets.Shown)]);
        }
    }

    public bool IsWorthAsking(int unit, int skill) => places[unit] is >= 0 and var place && Cited(place, skill) >= Least;

    public double[] Of(int unit, int skill)
    {
        var row = new double[Count];
        Fill(row, unit, skill);
        return row;
    }

    public void Fill(Span<double> row, int unit, int skill) => FillAt(row, places[unit], skill);

    private void FillAt(Span<double> row, int unit, int skill)
    {
        var own = scores[unit];
        var (shown, target) = (Targets.Skill(skill, Targets.Shown), Targets.Skill(skill, Targets.Cited));
        var (best, others) = (cited[skill].Best, Others(unit, skill));
        ReadOnlySpan<double> first =
        [
            own[shown], own[Targets.Skill(skill, Targets.Claimed)], own[target], own[Targets.Skill(skill, Targets.Weight)],
            best, own[target] - best, cited[skill].Above(own[target]), Beside(unit - 1, target), Beside(unit + 1, target), Beside(unit - 1, shown), Beside(unit + 1, shown),
            others, own[target] - others, units.Count, StableMath.Log(units[unit].Last - units[unit].First),
            own[Targets.FirstPart], own[Targets.FirstPart + 1], own[Targets.FirstPart + 2], own[Targets.FirstPart + 3],
            own[Targets.Flagged], own[Targets.Overall], linear[skill], linear[10], shownSum[skill], skill,
        ];
        first.CopyTo(row);
        for (var other = 0; other < Targets.Skills; other++)
            row[first.Length + other] = Cited(unit, other);
        ReadOnlySpan<double> second =
        [
            unit / (double)Math.Max(1, units.Count - 1), Beside(unit - 1, Targets.FirstPart + 2), Beside(unit + 1, Targets.FirstPart + 2),
            Beside(unit - 2, target), Beside(unit + 2, target), Met(units[unit], skill, 2), Met(units[unit], skill, 1), meanLevel,
        ];
        second.CopyTo(row[(first.Length + Targets.Skills)..]);
        for (var other = 0; other < Targets.Skills; other++)
            row[first.Length + Targets.Skills + second.Length + other] = skill == other ? 1 : 0;
        row[^1] = Readers.Panel;
    }

    private double Cited(int unit, int skill) => scores[unit][Targets.Skill(skill, Targets.Cited)];

    /// <summary>The most that another skill would have the unit cited with.</summary>
    private double Others(int unit, int skill)
    {
        var most = double.MinValue;
        for (var other = 0; other < Targets.Skills; other++)
            if (other != skill)
                most = Math.Max(most, Cited(unit, other));
        return most;
    }

    private double Beside(int unit, int target) => unit >= 0 && unit < scores.Length ? scores[unit][target] : -0.1;

    /// <summary>Indicators of the skill that the unit meets, of that level or more.</summary>
    private static int Met(Unit unit, int skill, int level)
    {
        var met = 0;
        foreach (var match in unit.Matches)
            met += match.Indicator.Level >= level && match.Criterion == RubricIds.Skills[skill] ? 1 : 0;
        return met;
    }
}
