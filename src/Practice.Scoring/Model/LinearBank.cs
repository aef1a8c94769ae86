using System.Numerics;

namespace Practice.Scoring.Model;

/// <summary>
/// Linear models side by side: for each feature one weight a target, a whole number of 16 bits, and for each target what
/// one of them is worth. Sums run in the order of the features, so they give the same digits everywhere.
/// </summary>
/// <param name="Weights">Row by row, a feature's weights for all targets.</param>
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

    /// <summary>
    /// Vectors of the processor work element by element, so that their width changes no digit.
    /// </summary>
    public double[] Apply(FeatureVector vector)
    {
        var sums = new double[Width];
        for (var i = 0; i < vector.Count; i++)
            AddTo(sums, Weights.AsSpan(vector.Indices[i] * Width, Width), vector.Values[i]);
        for (var target = 0; target < Width; target++)
            sums[target] = Start[target] + (Scale[target] * sums[target]);
        return sums;
    }

    private static void AddTo(Span<double> sums, ReadOnlySpan<short> row, double value)
    {
        var target = 0;
        for (; target + Vector<short>.Count <= row.Length; target += Vector<short>.Count)
        {
            Vector.Widen(new Vector<short>(row[target..]), out var low, out var high);
            AddTo(sums[target..], low, value);
            AddTo(sums[(target + Vector<int>.Count)..], high, value);
        }

        for (; target < row.Length; target++)
            sums[target] += value * row[target];
    }

    private static void AddTo(Span<double> sums, Vector<int> weights, double value)
    {
        Vector.Widen(Vector.ConvertToSingle(weights), out var low, out var high);
        (new Vector<double>(sums) + (value * low)).CopyTo(sums);
        (new Vector<double>(sums[Vector<double>.Count..]) + (value * high)).CopyTo(sums[Vector<double>.Count..]);
    }
}
