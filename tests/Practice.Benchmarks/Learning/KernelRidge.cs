using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Practice.Benchmarks.Learning;

/// <summary>Ridge regression in its dual form: as many unknowns as rows, solved exactly by Cholesky's decomposition.</summary>
internal static class KernelRidge
{
    /// <summary>Rows that are worked on together.</summary>
    private const int Abreast = 16;

    /// <summary>Rows whose sums are worked out side by side.</summary>
    private const int Together = 4;

    /// <param name="kernel">Inner products of each row with those before it and with itself.</param>
    /// <param name="rows">The rows to learn from, in order.</param>
    /// <param name="targets">For each of all rows, one value a target.</param>
    /// <param name="importance">For each of all rows, how much it counts for each target; 0 leaves it out.</param>
    /// <returns>For each of <paramref name="rows"/> one weight a target, and the targets' means.</returns>
    public static (double[][] Weights, double[] Means) Fit(double[][] kernel, int[] rows, double[][] targets, double[][] importance, double penalty)
    {
        var width = targets[rows[0]].Length;
        var (weights, means) = (rows.Select(_ => new double[width]).ToArray(), new double[width]);
        foreach (var alike in Enumerable.Range(0, width).GroupBy(t => Enumerable.Range(0, t + 1).First(u => rows.All(row => importance[row][u] == importance[row][t]))))
            Fit(kernel, rows, targets, [.. importance.Select(counts => counts[alike.Key])], penalty, [.. alike], weights, means);
        return (weights, means);
    }

    /// <summary>Of targets for which the rows count alike.</summary>
    private static void Fit(double[][] kernel, int[] rows, double[][] targets, double[] importance, double penalty, int[] alike, double[][] weights, double[] means)
    {
        int[] used = [.. Enumerable.Range(0, rows.Length).Where(at => importance[rows[at]] > 0)];
        var factor = new double[used.Length][];
        for (var i = 0; i < used.Length; i++)
        {
            factor[i] = new double[i + 1];
            for (var j = 0; j <= i; j++)
                factor[i][j] = kernel[rows[used[i]]][rows[used[j]]];
            factor[i][i] += penalty / importance[rows[used[i]]];
        }

        Decompose(factor);
        var all = used.Sum(at => importance[rows[at]]);
        foreach (var t in alike)
            means[t] = used.Sum(at => importance[rows[at]] * targets[rows[at]][t]) / all;
        var found = used.Select(at => alike.Select(t => targets[rows[at]][t] - means[t]).ToArray()).ToArray();
        Solve(factor, found, alike.Length);
        for (var i = 0; i < used.Length; i++)
            for (var t = 0; t < alike.Length; t++)
                weights[used[i]][alike[t]] = found[i][t];
    }

    /// <summary>Some rows at a time, so that those above are fetched from memory once for all of them.</summary>
    private static void Decompose(double[][] a)
    {
        for (var first = 0; first < a.Length; first += Abreast)
        {
            var last = Math.Min(first + Abreast, a.Length);
            for (var j = 0; j < last; j++)
            {
                if (j >= first)
                    a[j][j] = Math.Sqrt(Math.Max(1e-12, a[j][j] - Dot(a[j], a[j], j)));
                var i = Math.Max(first, j + 1);
                for (; i + Together <= last; i += Together)
                {
                    var (one, two, three, four) = Dots(a.AsSpan(i, Together), a[j], j);
                    a[i][j] = (a[i][j] - one) / a[j][j];
                    a[i + 1][j] = (a[i + 1][j] - two) / a[j][j];
                    a[i + 2][j] = (a[i + 2][j] - three) / a[j][j];
                    a[i + 3][j] = (a[i + 3][j] - four) / a[j][j];
                }

                for (; i < last; i++)
                    a[i][j] = (a[i][j] - Dot(a[i], a[j], j)) / a[j][j];
            }
        }
    }

    /// <summary>What <see cref="Dot"/> says of each of four rows, to the digit: a sum waits for its last number, and meanwhile the others go on.</summary>
    private static (double One, double Two, double Three, double Four) Dots(ReadOnlySpan<double[]> rows, double[] b, int count)
    {
        var (one, two, three, four) = (Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero);
        ref var a1 = ref MemoryMarshal.GetArrayDataReference(rows[0]);
        ref var a2 = ref MemoryMarshal.GetArrayDataReference(rows[1]);
        ref var a3 = ref MemoryMarshal.GetArrayDataReference(rows[2]);
        ref var a4 = ref MemoryMarshal.GetArrayDataReference(rows[3]);
        ref var shared = ref MemoryMarshal.GetArrayDataReference(b);
        var i = 0;
        for (; i + 4 <= count; i += 4)
        {
            var factor = Vector256.LoadUnsafe(ref shared, (nuint)i);
            one += Vector256.LoadUnsafe(ref a1, (nuint)i) * factor;
            two += Vector256.LoadUnsafe(ref a2, (nuint)i) * factor;
            three += Vector256.LoadUnsafe(ref a3, (nuint)i) * factor;
            four += Vector256.LoadUnsafe(ref a4, (nuint)i) * factor;
        }

        return (Sum(one, rows[0], b, i, count), Sum(two, rows[1], b, i, count), Sum(three, rows[2], b, i, count), Sum(four, rows[3], b, i, count));
    }

    private static void Solve(double[][] factor, double[][] x, int width)
    {
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = 0; j < i; j++)
                Columns.AddScaled(x[i], x[j], -factor[i][j]);
            for (var t = 0; t < width; t++)
                x[i][t] /= factor[i][i];
        }

        for (var i = x.Length - 1; i >= 0; i--)
        {
            for (var t = 0; t < width; t++)
                x[i][t] /= factor[i][i];
            for (var j = 0; j < i; j++)
                Columns.AddScaled(x[j], x[i], -factor[i][j]);
        }
    }

    /// <summary>Four sums side by side: quick, and the same on every machine.</summary>
    public static double Dot(double[] a, double[] b, int count)
    {
        var sums = Vector256<double>.Zero;
        var i = 0;
        for (; i + 4 <= count; i += 4)
            sums += Vector256.Create(a.AsSpan(i, 4)) * Vector256.Create(b.AsSpan(i, 4));
        return Sum(sums, a, b, i, count);
    }

    /// <summary>The four sums and what is left over.</summary>
    private static double Sum(Vector256<double> sums, double[] a, double[] b, int i, int count)
    {
        var first = sums[0];
        for (; i < count; i++)
            first += a[i] * b[i];
        return first + sums[1] + (sums[2] + sums[3]);
    }
}
