namespace Practice.Benchmarks.Measure;

/// <summary>Cohen's kappa with quadratic weights (Cohen 1968): 1 for the same levels, 0 for what chance would give.</summary>
internal static class Kappa
{
    public static double Quadratic(IReadOnlyList<int> a, IReadOnlyList<int> b, int lowest, int highest)
    {
        var n = highest - lowest + 1;
        var (observed, rows, columns) = (new int[n, n], new int[n], new int[n]);
        for (var i = 0; i < a.Count; i++)
        {
            observed[a[i] - lowest, b[i] - lowest]++;
            rows[a[i] - lowest]++;
            columns[b[i] - lowest]++;
        }

        double difference = 0, expected = 0;
        for (var i = 0; i < n; i++)
            for (var j = 0; j < n; j++)
            {
                var weight = (double)((i - j) * (i - j)) / ((n - 1) * (n - 1));
                difference += weight * observed[i, j];
                expected += weight * rows[i] * columns[j] / a.Count;
            }

        return expected > 0 ? 1 - (difference / expected) : 1;
    }
}
