using System.Runtime.Intrinsics;
using Practice.Scoring.Model;

namespace Practice.Benchmarks.Learning;

/// <summary>
/// Ridge regression of several targets on sparse rows, by conjugate gradients on the normal equations: the kernel matrix
/// of all sentences would not fit, and thirty steps are as good as the exact solution.
/// </summary>
internal static class SparseRidge
{
    /// <summary>
    /// Targets that are solved at once: what stands for them at a feature, in single precision, is as long as a line of the
    /// processor's cache.
    /// </summary>
    private const int Together = 16;

    /// <param name="targets">Row after row, <paramref name="width"/> targets each.</param>
    /// <param name="weights">How much each row counts for each target; null leaves it out.</param>
    /// <returns>Feature after feature, <paramref name="width"/> weights each.</returns>
    public static double[] Fit(SparseRows rows, double[] targets, int width, IReadOnlyList<double[]?> weights, double penalty, int steps)
    {
        var all = new double[rows.Columns * width];
        for (var first = 0; first < width; first += Together)
        {
            var some = first..Math.Min(first + Together, width);
            var solution = Fit(rows, row => weights[row] is { } counts ? (Padded(Columns.Of(targets, row, width)[some]), Padded(counts.AsSpan(some))) : null, penalty, steps);
            for (var column = 0; column < rows.Columns; column++)
                for (var target = first; target < some.End.Value; target++)
                    all[(column * width) + target] = solution[column][target - first];
        }

        return all;
    }

    public static void Predict(SparseRows rows, int row, double[] solution, Span<double> scores)
    {
        scores.Clear();
        var indices = rows.Indices(row);
        var values = rows.Values(row);
        for (var i = 0; i < indices.Length; i++)
            Columns.AddScaled(scores, Columns.Of(solution, indices[i], scores.Length), values[i]);
    }

    /// <summary>Adds to scores what a vector is worth.</summary>
    public static void AddTo(Span<double> scores, FeatureVector vector, double[] solution)
    {
        for (var i = 0; i < vector.Count; i++)
            Columns.AddScaled(scores, Columns.Of(solution, vector.Indices[i], scores.Length), vector.Values[i]);
    }

    /// <param name="wanted">What a row should come to, and how much it counts; null leaves it out.</param>
    private static Vector512<float>[] Fit(SparseRows rows, Func<int, (Vector512<float> Targets, Vector512<float> Weights)?> wanted, double penalty, int steps)
    {
        var (solution, residual) = (new Vector512<float>[rows.Columns], new Vector512<float>[rows.Columns]);
        var weights = new Vector512<float>?[rows.Count];
        for (var row = 0; row < rows.Count; row++)
            if (wanted(row) is var (targets, counts))
            {
                weights[row] = counts;
                Spread(rows, row, targets * counts, residual);
            }

        var (direction, image) = ((Vector512<float>[])residual.Clone(), new Vector512<float>[rows.Columns]);
        var square = Products(residual, residual);
        for (var step = 0; step < steps; step++)
        {
            for (var column = 0; column < image.Length; column++)
                image[column] = (float)penalty * direction[column];
            for (var row = 0; row < weights.Length; row++)
                if (weights[row] is { } counts)
                    Spread(rows, row, Sum(rows, row, direction) * counts, image);
            var length = Ratio(square, Products(direction, image));
            for (var column = 0; column < solution.Length; column++)
            {
                solution[column] += direction[column] * length;
                residual[column] -= image[column] * length;
            }

            var next = Products(residual, residual);
            var turn = Ratio(next, square);
            for (var column = 0; column < direction.Length; column++)
                direction[column] = residual[column] + (turn * direction[column]);
            square = next;
        }

        return solution;
    }

    private static Vector512<float> Padded(ReadOnlySpan<double> numbers)
    {
        Span<float> padded = stackalloc float[Together];
        padded.Clear();
        for (var at = 0; at < numbers.Length; at++)
            padded[at] = (float)numbers[at];
        return Vector512.Create<float>(padded);
    }

    private static Vector512<float> Sum(SparseRows rows, int row, Vector512<float>[] direction)
    {
        var indices = rows.Indices(row);
        var values = rows.Values(row);
        var sum = Vector512<float>.Zero;
        for (var i = 0; i < indices.Length; i++)
            sum += (float)values[i] * direction[indices[i]];
        return sum;
    }

    private static void Spread(SparseRows rows, int row, Vector512<float> scores, Vector512<float>[] to)
    {
        var indices = rows.Indices(row);
        var values = rows.Values(row);
        for (var i = 0; i < indices.Length; i++)
            to[indices[i]] += (float)values[i] * scores;
    }

    /// <summary>Summed in double precision: there are many columns.</summary>
    private static (Vector512<double> Low, Vector512<double> High) Products(Vector512<float>[] a, Vector512<float>[] b)
    {
        var (low, high) = (Vector512<double>.Zero, Vector512<double>.Zero);
        for (var at = 0; at < a.Length; at++)
        {
            var (first, second) = Vector512.Widen(a[at] * b[at]);
            low += first;
            high += second;
        }

        return (low, high);
    }

    private static Vector512<float> Ratio((Vector512<double> Low, Vector512<double> High) a, (Vector512<double> Low, Vector512<double> High) b) =>
        Vector512.Narrow(Ratio(a.Low, b.Low), Ratio(a.High, b.High));

    private static Vector512<double> Ratio(Vector512<double> a, Vector512<double> b) =>
        Vector512.ConditionalSelect(Vector512.GreaterThan(b, Vector512.Create(1e-30)), a / b, Vector512<double>.Zero);
}
