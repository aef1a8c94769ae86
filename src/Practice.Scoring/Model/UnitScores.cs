namespace Practice.Scoring.Model;

/// <summary>What the linear models say of the units of an answer, by <see cref="Targets"/>.</summary>
/// <param name="Whole">For each unit its scores in the light of its neighbours.</param>
/// <param name="Showing">The numbers of the units that may show a skill: see <see cref="Model.Showing"/>.</param>
/// <param name="Shown">For each of those its scores in the light of those.</param>
internal sealed record UnitScores(double[][] Whole, int[] Showing, double[][] Shown)
{
    /// <param name="alone">For each unit what it is worth by itself.</param>
    /// <param name="addTo">Adds to scores what the linear models find a vector worth.</param>
    public static UnitScores Of(IReadOnlyList<Unit> units, IReadOnlyList<KnownFeatures> known, double[][] alone, Action<double[], FeatureVector> addTo, Kind kind)
    {
        var showing = Model.Showing.Of(units, alone, kind);
        var acting = Neighbours.Acting(units);
        double[][] whole = [.. units.Select((_, unit) => InLightOf(Neighbours.Among(acting, unit), unit))];
        return new(Telling.InContext(units, whole), showing, [.. showing.Select(Shown)]);

        double[] Shown(int unit) => Neighbours.Among(showing, unit) is var beside && beside == Neighbours.Among(acting, unit) ? whole[unit] : InLightOf(beside, unit);

        double[] InLightOf(Neighbours beside, int unit) => UnitScores.InLightOf(beside, known, alone[unit], addTo);
    }

    /// <summary>Scores of some of the units that may show a skill, in the light of one another.</summary>
    /// <param name="some">Their numbers, in order.</param>
    public double[][] ShownAmong(int[] some, IReadOnlyList<KnownFeatures> known, double[][] alone, Action<double[], FeatureVector> addTo)
    {
        return [.. some.Select(Score)];

        double[] Score(int unit) => Neighbours.Among(some, unit) is var beside && beside == Neighbours.Among(Showing, unit)
            ? Shown[Array.BinarySearch(Showing, unit)]
            : InLightOf(beside, known, alone[unit], addTo);
    }

    private static double[] InLightOf(Neighbours beside, IReadOnlyList<KnownFeatures> known, double[] alone, Action<double[], FeatureVector> addTo)
    {
        var score = (double[])alone.Clone();
        addTo(score, UnitVectors.Beside(known, beside));
        return score;
    }

    /// <summary>What a unit is worth by itself, by <see cref="Targets"/>.</summary>
    public static double[] Alone(FeatureVector own, Action<double[], FeatureVector> addTo)
    {
        var score = new double[Targets.Asked];
        addTo(score, own);
        return score;
    }
}
