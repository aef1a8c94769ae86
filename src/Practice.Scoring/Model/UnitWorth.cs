namespace Practice.Scoring.Model;

/// <summary>What the linear models find a unit worth, by <see cref="Targets"/>: its own words, and what they tell of its neighbours.</summary>
/// <param name="Alone">What it is worth by itself.</param>
/// <param name="AsBefore">What it adds to the unit that follows.</param>
/// <param name="AsAfter">What it adds to the unit that goes before.</param>
internal sealed record UnitWorth(double[] Alone, double[] AsBefore, double[] AsAfter)
{
    /// <param name="own">What the unit says by itself: see <see cref="UnitVectors"/>.</param>
    /// <param name="addTo">Adds to scores what the linear models find a vector worth.</param>
    public static UnitWorth Of(FeatureVector own, KnownFeatures known, Action<double[], FeatureVector> addTo)
    {
        return new(Worth(own), Worth(UnitVectors.Beside(known.AsBefore)), Worth(UnitVectors.Beside(known.AsAfter)));

        double[] Worth(FeatureVector vector)
        {
            var scores = new double[Targets.Asked];
            addTo(scores, vector);
            return scores;
        }
    }
}
