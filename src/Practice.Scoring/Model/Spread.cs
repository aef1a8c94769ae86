namespace Practice.Scoring.Model;

/// <summary>Mean and standard deviation of each of some numbers.</summary>
internal sealed record Spread(double[] Mean, double[] Deviation)
{
    public static Spread Of(IReadOnlyList<double[]> rows)
    {
        var (mean, deviation) = (new double[rows[0].Length], new double[rows[0].Length]);
        for (var i = 0; i < mean.Length; i++)
        {
            foreach (var row in rows)
                mean[i] += row[i];
            mean[i] /= rows.Count;
            foreach (var row in rows)
                deviation[i] += (row[i] - mean[i]) * (row[i] - mean[i]);
            deviation[i] = Math.Sqrt(deviation[i] / rows.Count);
        }

        return new(mean, deviation);
    }

    /// <summary>Each number in standard deviations from its mean, at most four; 0 where all are the same.</summary>
    public double[] Standard(double[] row)
    {
        var standard = new double[row.Length];
        for (var i = 0; i < row.Length; i++)
            standard[i] = Deviation[i] > 0 ? Math.Clamp((row[i] - Mean[i]) / Deviation[i], -4, 4) : 0;
        return standard;
    }
}
