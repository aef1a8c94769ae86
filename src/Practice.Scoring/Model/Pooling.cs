using System.Runtime.Intrinsics;

namespace Practice.Scoring.Model;

/// <summary>
/// What the units of an answer come to together, for each target: the four highest, the sum, how many are over .35 and over .2,
/// and the chance that at least one is.
/// </summary>
internal static class Pooling
{
    public const int Count = 8;

    private const int Highest = 4;
    private const double High = 0.35;
    private const double Low = 0.2;
    private const double Surest = 0.95;

    /// <summary>Targets that are pooled side by side; there are a multiple of it.</summary>
    private const int Abreast = 4;

    /// <returns>Target after target, <see cref="Count"/> numbers each.</returns>
    public static double[] Of(double[][] scores)
    {
        var pools = new double[Targets.Count * Count];
        for (var first = 0; first < Targets.Count; first += Abreast)
            Fill(scores, first, pools.AsSpan(first * Count, Abreast * Count));
        return pools;
    }

    /// <summary>What the pools would be with one more unit.</summary>
    /// <param name="pools">The <see cref="Count"/> numbers of one target; they are changed in place.</param>
    public static void AddOne(Span<double> pools, double score)
    {
        pools[4] += Math.Max(0, score);
        pools[5] += score > High ? 1 : 0;
        pools[6] += score > Low ? 1 : 0;
        pools[7] = 1 - ((1 - pools[7]) * (1 - Math.Clamp(score, 0, Surest)));
        for (var i = 0; i < Highest; i++)
            if (score > pools[i])
                (pools[i], score) = (score, pools[i]);
    }

    private static void Fill(double[][] scores, int first, Span<double> pools)
    {
        Span<Vector256<double>> pooled = stackalloc Vector256<double>[Count];
        pooled.Clear();
        var (sum, high, low, none) = (Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.One);
        foreach (var unit in scores)
        {
            var score = Vector256.Create<double>(unit.AsSpan(first, Abreast));
            sum += Vector256.Max(Vector256<double>.Zero, score);
            high += Vector256.GreaterThan(score, Vector256.Create(High)) & Vector256<double>.One;
            low += Vector256.GreaterThan(score, Vector256.Create(Low)) & Vector256<double>.One;
            none *= Vector256<double>.One - Vector256.Min(Vector256.Max(score, Vector256<double>.Zero), Vector256.Create(Surest));
            Insert(pooled[..Highest], score);
        }

        (pooled[4], pooled[5], pooled[6], pooled[7]) = (sum, high, low, Vector256<double>.One - none);
        for (var pool = 0; pool < Count; pool++)
            for (var target = 0; target < Abreast; target++)
                pools[(target * Count) + pool] = pooled[pool][target];
    }

    private static void Insert(Span<Vector256<double>> highest, Vector256<double> score)
    {
        foreach (ref var place in highest)
        {
            var isHigher = Vector256.GreaterThan(score, place);
            (place, score) = (Vector256.ConditionalSelect(isHigher, score, place), Vector256.ConditionalSelect(isHigher, place, score));
        }
    }
}
