namespace Practice.Scoring;

/// <summary>
/// Cohen's kappa with quadratic weights (Cohen 1968): 1 for the same levels, 0 for what chance would give, below 0 for less
/// than that. A level that is off by two counts four times as much as one that is off by one.
/// </summary>
public static class Kappa
{
    /// <param name="a">One reader's levels.</param>
    /// <param name="b">Another's of the same answers, in the same order.</param>
    /// <param name="lowest">Lowest level of the scale.</param>
    /// <param name="highest">Highest level of the scale.</param>
    /// <returns>1 also where both gave one and the same level throughout, and nothing could be told by it.</returns>
    public static double Quadratic(IReadOnlyList<int> a, IReadOnlyList<int> b, int lowest, int highest)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var n = highest - lowest + 1;
        var observed = new int[n, n];
        for (var i = 0; i < a.Count; i++)
            observed[a[i] - lowest, b[i] - lowest]++;
        return Quadratic(observed);
    }

    /// <param name="observed">A square: how often the one said the level of the row and the other that of the column.</param>
    /// <returns>1 also where both gave one and the same level throughout, and nothing could be told by it.</returns>
    public static double Quadratic(int[,] observed)
    {
        ArgumentNullException.ThrowIfNull(observed);
        var n = observed.GetLength(0);
        var (rows, columns, count) = (new int[n], new int[n], 0);
        for (var i = 0; i < n; i++)
            for (var j = 0; j < n; j++)
            {
                rows[i] += observed[i, j];
                columns[j] += observed[i, j];
                count += observed[i, j];
            }

        double difference = 0, expected = 0;
        for (var i = 0; i < n; i++)
            for (var j = 0; j < n; j++)
            {
                var weight = (double)((i - j) * (i - j)) / ((n - 1) * (n - 1));
                difference += weight * observed[i, j];
                expected += weight * rows[i] * columns[j] / count;
            }

        return expected > 0 ? 1 - (difference / expected) : 1;
    }
}
