using System.Numerics;

namespace Practice.Scoring.Model;

/// <summary>
/// Linear models side by side: for each feature one weight a target, a whole number of 16 bits, and for each target what
/// one of them is worth. Sums run in the order of the features, so they give the same digits everywhere.
/// </summary>
internal sealed record LinearBank(int Width, double[] Start, double[] Scale, float[] Weights)
{
    public static LinearBank Of(double[] weights, double[] start)
    {
        var width = start.Length;
        var scale = new double[width];
        for (var at = 0; at < weights.Length; at++)
            scale[at % width] = Math.Max(scale[at % width], Math.Abs(weights[at]) / short.MaxValue);
        return new(width, start, scale, [.. weights.Select((weight, at) => scale[at % width] > 0 ? (float)Math.Round(weight / scale[at % width]) : 0)]);
    }

    /// <summary>
    /// Vectors of the processor work element by element, so that their width changes no digit.
    /// </summary>
    public double[] Apply(FeatureVector vector)
    {
        var sums = new double[Width];
        for (var i = 0; i < vector.Count; i++)
        {
            var row = Weights.AsSpan(vector.Indices[i] * Width, Width);
            var value = new Vector<double>(vector.Values[i]);
            var target = 0;
            for (; target + Vector<float>.Count <= row.Length; target += Vector<float>.Count)
            {
                Vector.Widen(new Vector<float>(row[target..]), out var low, out var high);
                (new Vector<double>(sums, target) + (value * low)).CopyTo(sums, target);
                (new Vector<double>(sums, target + Vector<double>.Count) + (value * high)).CopyTo(sums, target + Vector<double>.Count);
            }

            for (; target < row.Length; target++)
                sums[target] += vector.Values[i] * row[target];
        }

        for (var target = 0; target < Width; target++)
            sums[target] = Start[target] + (Scale[target] * sums[target]);
        return sums;
    }
}
