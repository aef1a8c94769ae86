using System.Numerics;
using System.Runtime.InteropServices;

namespace Practice.Scoring.Model;

/// <summary>
/// Linear models side by side: for each feature one weight a target, a whole number of 16 bits, and for each target what
/// one of them is worth. Sums run in the order of the features, so they give the same digits everywhere.
/// </summary>
internal sealed class LinearBank
{
    /// <summary>
    /// Row by row a feature's weights. Vectors of the processor reach over the end of a row: what they hold of the next one
    /// is not looked at, and behind the last there is place.
    /// </summary>
    private readonly short[] rows;

    /// <param name="rows">A feature's weights for all targets, one feature after the other, and behind them <see cref="Slack"/> that nobody looks at.</param>
    public LinearBank(double[] start, double[] scale, short[] rows) => (Start, Scale, this.rows) = (start, scale, rows);

    /// <summary>What stands behind the last row.</summary>
    public static int Slack => Vector<short>.Count;

    public int Width => Start.Length;

    public double[] Start { get; }

    public double[] Scale { get; }

    /// <summary>Without the slack.</summary>
    public ReadOnlySpan<short> Weights => rows.AsSpan(..^Slack);

    public static LinearBank Of(double[] weights, double[] start)
    {
        var width = start.Length;
        var scale = new double[width];
        for (var at = 0; at < weights.Length; at++)
            scale[at % width] = Math.Max(scale[at % width], Math.Abs(weights[at]) / short.MaxValue);
        var rows = new short[weights.Length + Slack];
        for (var at = 0; at < weights.Length; at++)
            if (scale[at % width] > 0)
                rows[at] = (short)Math.Round(weights[at] / scale[at % width]);
        return new(start, scale, rows);
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
        Span<double> sums = stackalloc double[Width + Slack];
        foreach (var feature in CollectionsMarshal.AsSpan(vector.Indices))
            FetchRow(feature * Width);
        for (var target = 0; target < Width; target += Vector<short>.Count)
            Sum(vector, target, sums[target..]);
        for (var target = 0; target < Width; target++)
            outputs[target] += Scale[target] * sums[target];
    }

    private void FetchRow(int first)
    {
        for (var at = 0; at < Width; at += Ahead.Line / sizeof(short))
            Ahead.Fetch(in rows[first + at]);
        Ahead.Fetch(in rows[first + Width - 1]);
    }

    /// <summary>As many targets at once as the processor has place for.</summary>
    private void Sum(FeatureVector vector, int target, Span<double> sums)
    {
        var indices = CollectionsMarshal.AsSpan(vector.Indices);
        var values = CollectionsMarshal.AsSpan(vector.Values);
        Vector<double> first = default, second = default, third = default, fourth = default;
        for (var i = 0; i < indices.Length; i++)
        {
            Vector.Widen(new Vector<short>(rows, (indices[i] * Width) + target), out var low, out var high);
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
