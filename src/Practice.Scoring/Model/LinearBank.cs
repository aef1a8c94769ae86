using System.Numerics;
using System.Runtime.InteropServices;

namespace Practice.Scoring.Model;

/// <summary>
/// Linear models side by side: for each feature one weight a target, a whole number of 16 bits, and for each target what
/// one of them is worth. Sums run in the order of the features, so they give the same digits everywhere.
/// </summary>
internal sealed class LinearBank
{
    /// <summary>From one feature's weights to the next one's: whole vectors of the processor, so that none is left over.</summary>
    private readonly int stride;
    private readonly short[] rows;

    /// <param name="weights">Row by row, a feature's weights for all targets.</param>
    public LinearBank(double[] start, double[] scale, short[] weights)
    {
        (Start, Scale) = (start, scale);
        stride = (Width + Vector<short>.Count - 1) / Vector<short>.Count * Vector<short>.Count;
        rows = new short[weights.Length / Width * stride];
        for (int from = 0, to = 0; from < weights.Length; from += Width, to += stride)
            weights.AsSpan(from, Width).CopyTo(rows.AsSpan(to));
    }

    public int Width => Start.Length;

    public double[] Start { get; }

    public double[] Scale { get; }

    /// <summary>As they were given.</summary>
    public short[] Weights()
    {
        var weights = new short[rows.Length / stride * Width];
        for (int from = 0, to = 0; to < weights.Length; from += stride, to += Width)
            rows.AsSpan(from, Width).CopyTo(weights.AsSpan(to));
        return weights;
    }

    public static LinearBank Of(double[] weights, double[] start)
    {
        var width = start.Length;
        var scale = new double[width];
        for (var at = 0; at < weights.Length; at++)
            scale[at % width] = Math.Max(scale[at % width], Math.Abs(weights[at]) / short.MaxValue);
        return new(start, scale, [.. weights.Select((weight, at) => scale[at % width] > 0 ? (short)Math.Round(weight / scale[at % width]) : (short)0)]);
    }

    /// <summary>Vectors of the processor work element by element, so that their width changes no digit.</summary>
    public double[] Apply(FeatureVector vector)
    {
        var outputs = (double[])Start.Clone();
        AddTo(outputs, vector);
        return outputs;
    }

    /// <summary>Adds to outputs what more features are worth.</summary>
    public void AddTo(double[] outputs, FeatureVector vector)
    {
        Span<double> sums = stackalloc double[stride];
        for (var target = 0; target < stride; target += Vector<short>.Count)
            Sum(vector, target, sums[target..]);
        for (var target = 0; target < Width; target++)
            outputs[target] += Scale[target] * sums[target];
    }

    /// <summary>As many targets at once as the processor has place for.</summary>
    private void Sum(FeatureVector vector, int target, Span<double> sums)
    {
        var indices = CollectionsMarshal.AsSpan(vector.Indices);
        var values = CollectionsMarshal.AsSpan(vector.Values);
        Vector<double> first = default, second = default, third = default, fourth = default;
        for (var i = 0; i < indices.Length; i++)
        {
            Vector.Widen(new Vector<short>(rows, (indices[i] * stride) + target), out var low, out var high);
            Vector.Widen(Vector.ConvertToSingle(low), out var one, out var two);
            Vector.Widen(Vector.ConvertToSingle(high), out var three, out var four);
            first += values[i] * one;
            second += values[i] * two;
            third += values[i] * three;
            fourth += values[i] * four;
        }

        first.CopyTo(sums);
        second.CopyTo(sums[Vector<double>.Count..]);
        third.CopyTo(sums[(2 * Vector<double>.Count)..]);
        fourth.CopyTo(sums[(3 * Vector<double>.Count)..]);
    }
}
