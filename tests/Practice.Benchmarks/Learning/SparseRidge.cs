using Practice.Scoring.Model;

namespace Practice.Benchmarks.Learning;

/// <summary>
/// Ridge regression of several targets on sparse rows, by conjugate gradients on the normal equations: the kernel matrix
/// of all sentences would not fit, and thirty steps are as good as the exact solution.
/// </summary>
internal static class SparseRidge
{
    /// <param name="targets">Row after row, <paramref name="width"/> targets each.</param>
    /// <param name="weights">How much each row counts for each target; null leaves it out.</param>
    /// <returns>Feature after feature, <paramref name="width"/> weights each.</returns>
    public static double[] Fit(SparseRows rows, double[] targets, int width, IReadOnlyList<double[]?> weights, double penalty, int steps)
    {
        var solution = new double[rows.Columns * width];
        var residual = new double[rows.Columns * width];
        for (var row = 0; row < rows.Count; row++)
            if (weights[row] is { } counts)
                Spread(rows, row, targets.AsSpan(row * width, width), counts, residual);
        var direction = (double[])residual.Clone();
        var image = new double[residual.Length];
        var square = Squares(residual, residual, width);
        for (var step = 0; step < steps; step++)
        {
            Apply(rows, direction, weights, penalty, width, image);
            var curve = Squares(direction, image, width);
            var length = Ratio(square, curve);
            Step(solution, direction, length, width);
            Step(residual, image, [.. length.Select(x => -x)], width);
            var next = Squares(residual, residual, width);
            Turn(direction, residual, Ratio(next, square), width);
            square = next;
        }

        return solution;
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

    private static void Apply(SparseRows rows, double[] direction, IReadOnlyList<double[]?> weights, double penalty, int width, double[] image)
    {
        for (var i = 0; i < image.Length; i++)
            image[i] = penalty * direction[i];
        Span<double> scores = stackalloc double[width];
        for (var row = 0; row < rows.Count; row++)
        {
            if (weights[row] is not { } counts)
                continue;
            Predict(rows, row, direction, scores);
            Spread(rows, row, scores, counts, image);
        }
    }

    private static void Spread(SparseRows rows, int row, ReadOnlySpan<double> scores, double[] counts, double[] to)
    {
        Span<double> weighed = stackalloc double[counts.Length];
        Columns.AddProduct(weighed, scores, counts);
        var indices = rows.Indices(row);
        var values = rows.Values(row);
        for (var i = 0; i < indices.Length; i++)
            Columns.AddScaled(Columns.Of(to, indices[i], counts.Length), weighed, values[i]);
    }

    private static double[] Squares(double[] a, double[] b, int width)
    {
        var squares = new double[width];
        for (var at = 0; at < a.Length; at += width)
            Columns.AddProduct(squares, a.AsSpan(at, width), b.AsSpan(at, width));
        return squares;
    }

    private static double[] Ratio(double[] a, double[] b) => [.. a.Zip(b, (x, y) => y > 1e-30 ? x / y : 0)];

    private static void Step(double[] to, double[] from, double[] lengths, int width)
    {
        for (var at = 0; at < to.Length; at += width)
            Columns.AddProduct(to.AsSpan(at, width), from.AsSpan(at, width), lengths);
    }

    private static void Turn(double[] direction, double[] residual, double[] factors, int width)
    {
        for (var at = 0; at < direction.Length; at += width)
            for (var t = 0; t < width; t++)
                direction[at + t] = residual[at + t] + (factors[t] * direction[at + t]);
    }
}
