namespace Practice.Scoring.Model;

/// <summary>What the linear models say of the units of an answer, by <see cref="Targets"/>.</summary>
/// <param name="Whole">For each unit its scores in the light of its neighbours.</param>
/// <param name="Showing">The numbers of the units that may show a skill: see <see cref="Model.Showing"/>.</param>
/// <param name="Shown">For each of those its scores in the light of those.</param>
internal sealed record UnitScores(double[][] Whole, int[] Showing, double[][] Shown)
{
    public static UnitScores Of(IReadOnlyList<Unit> units, IReadOnlyList<UnitWorth> worth, Kind kind)
    {
        var showing = Model.Showing.Of(units, worth, kind);
        var acting = Neighbours.Acting(units);
        double[][] whole = [.. units.Select((_, unit) => InLightOf(acting, unit, worth))];
        return new(Telling.InContext(units, whole), showing, Among(showing, worth));
    }

    /// <summary>Scores of some of the units, in the light of one another.</summary>
    /// <param name="some">Their numbers, in order.</param>
    public static double[][] Among(int[] some, IReadOnlyList<UnitWorth> worth) => [.. some.Select(unit => InLightOf(some, unit, worth))];

    private static double[] InLightOf(int[] counting, int unit, IReadOnlyList<UnitWorth> worth)
    {
        var (scores, beside) = ((double[])worth[unit].Alone.Clone(), Neighbours.Among(counting, unit));
        if (beside.Before >= 0)
            Add(scores, worth[beside.Before].AsBefore);
        if (beside.After >= 0)
            Add(scores, worth[beside.After].AsAfter);
        return scores;
    }

    private static void Add(double[] scores, double[] worth)
    {
        for (var target = 0; target < scores.Length; target++)
            scores[target] += worth[target];
    }
}
