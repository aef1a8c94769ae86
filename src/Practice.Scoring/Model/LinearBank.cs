namespace Practice.Scoring.Model;

/// <summary>
/// Linear models side by side: for each feature one 16-bit weight a target, and for each target what a unit of weight is
/// worth. Sums run in the order of the features, so they give the same digits everywhere.
/// </summary>
internal sealed record LinearBank(int Width, double[] Start, double[] Scale, short[] Weights)
{
    public static LinearBank Of(double[] weights, double[] start)
    {
        var width = start.Length;
        var scale = new double[width];
        for (var at = 0; at < weights.Length; at++)
            scale[at % width] = Math.Max(scale[at % width], Math.Abs(weights[at]) / short.MaxValue);
        return new(width, start, scale, [.. weights.Select((weight, at) => scale[at % width] > 0 ? (short)Math.Round(weight / scale[at % width]) : (short)0)]);
    }

    public double[] Apply(FeatureVector vector)
    {
        var sums = new double[Width];
        for (var i = 0; i < vector.Count; i++)
        {
            var row = Weights.AsSpan(vector.Indices[i] * Width, Width);
            var value = vector.Values[i];
            for (var target = 0; target < row.Length; target++)
                sums[target] += value * row[target];
        }

        for (var target = 0; target < Width; target++)
            sums[target] = Start[target] + (Scale[target] * sums[target]);
        return sums;
    }
}
