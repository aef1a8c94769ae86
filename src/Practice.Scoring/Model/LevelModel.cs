namespace Practice.Scoring.Model;

/// <summary>From the features of an answer to one level, not yet stretched: boosted and random trees in equal shares.</summary>
/// <param name="Seen">Numbers of the features that the trees look at.</param>
internal sealed record LevelModel(int[] Seen, Forest Boosted, Forest Random)
{
    public double Predict(ReadOnlySpan<double> features)
    {
        Span<double> row = stackalloc double[Seen.Length];
        for (var i = 0; i < row.Length; i++)
            row[i] = features[Seen[i]];
        return (Boosted.Predict(row) + Random.Predict(row)) / 2;
    }
}
