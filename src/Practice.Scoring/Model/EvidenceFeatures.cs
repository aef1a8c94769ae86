using Practice.Scoring.Rubrics;

namespace Practice.Scoring.Model;

/// <summary>What decides whether a unit is shown as evidence of a skill: its own scores, its neighbours' and its rivals'.</summary>
internal static class EvidenceFeatures
{
    /// <summary>Under this nothing becomes evidence, and nothing more needs to be asked.</summary>
    private const double Least = 0.04;

    public static bool IsWorthAsking(double[] scores, int skill) => scores[Targets.Skill(skill, Targets.Cited)] >= Least;

    public static double[] Of(IReadOnlyList<Unit> units, double[][] scores, double[] linear, int unit, int skill)
    {
        var (shown, cited) = (Targets.Skill(skill, Targets.Shown), Targets.Skill(skill, Targets.Cited));
        var own = scores[unit];
        double best = double.MinValue, sum = 0, others = double.MinValue;
        var rank = 0;
        foreach (var score in scores)
        {
            best = Math.Max(best, score[cited]);
            sum += Math.Max(0, score[shown]);
            rank += score[cited] > own[cited] ? 1 : 0;
        }

        for (var other = 0; other < 6; other++)
            if (other != skill)
                others = Math.Max(others, own[Targets.Skill(other, Targets.Cited)]);
        double Beside(int at, int target) => at >= 0 && at < scores.Length ? scores[at][target] : -0.1;
        return
        [
            own[shown], own[Targets.Skill(skill, Targets.Claimed)], own[cited], own[Targets.Skill(skill, Targets.Weight)],
            best, own[cited] - best, rank, Beside(unit - 1, cited), Beside(unit + 1, cited), Beside(unit - 1, shown), Beside(unit + 1, shown),
            others, own[cited] - others, units.Count, StableMath.Log(units[unit].Last - units[unit].First),
            own[Targets.FirstPart], own[Targets.FirstPart + 1], own[Targets.FirstPart + 2], own[Targets.FirstPart + 3],
            own[Targets.Flagged], own[Targets.Overall], linear[skill], linear[10], sum, skill,
            .. Enumerable.Range(0, 6).Select(other => own[Targets.Skill(other, Targets.Cited)]),
            unit / (double)Math.Max(1, units.Count - 1), Beside(unit - 1, Targets.FirstPart + 2), Beside(unit + 1, Targets.FirstPart + 2),
            Beside(unit - 2, cited), Beside(unit + 2, cited), Met(units[unit], skill, 2), Met(units[unit], skill, 1), linear[..6].Average(),
            .. Enumerable.Range(0, 6).Select(other => skill == other ? 1.0 : 0), Readers.Panel,
        ];
    }

    /// <summary>Indicators of the skill that the unit meets, of that level or more.</summary>
    private static int Met(Unit unit, int skill, int level) =>
        unit.Matches.Count(match => match.Criterion == RubricIds.Skills[skill] && match.Indicator.Level >= level);
}
