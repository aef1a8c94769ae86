namespace Practice.Scoring.Model;

/// <summary>
/// Which units a skill may rest on. The others, "It had rained since the morning", "I took the bus to work", may tell of the
/// situation; where skills are judged it is as if they were not there, so that padding lifts none; nor does a deed that was not done, or not by the
/// speaker. A unit is looked at by itself: what stands beside it does not change whether it counts.
/// </summary>
internal static class Showing
{
    /// <summary>
    /// What scores less than this shows nothing: 0 is a unit of an answer that nobody cites, 1 one that all do, and padding
    /// lies under 0. Of the units that most readers cite five in six score more by their words alone, of
    /// sentences of padding that nothing was learnt from one in a few hundred.
    /// </summary>
    private const double Least = 0.2;

    /// <returns>The units' numbers, in order.</returns>
    public static int[] Of(IReadOnlyList<Unit> units, IReadOnlyList<UnitWorth> worth, Kind kind) =>
        [.. Enumerable.Range(0, units.Count).Where(unit => Is(units[unit], worth[unit]) && !units[unit].IsUndone(kind))];

    /// <summary>What a unit is cited with for the skill that it shows best.</summary>
    public static double Cited(double[] scores)
    {
        var most = double.MinValue;
        for (var skill = 0; skill < Targets.Skills; skill++)
            most = Math.Max(most, scores[Targets.Skill(skill, Targets.Cited)]);
        return most;
    }

    private static bool Is(Unit unit, UnitWorth worth) => unit.MeetsSkill || (!unit.IsAboutThings && worth.Alone[Targets.Showing] >= Least);
}
