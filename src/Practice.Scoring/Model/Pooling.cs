namespace Practice.Scoring.Model;

/// <summary>What the units of an answer come to together, for one target.</summary>
internal static class Pooling
{
    public const int Count = 8;

    private const double High = 0.35;
    private const double Low = 0.2;

    /// <summary>The four highest, the sum, how many are over .35 and over .2, and the chance that at least one is.</summary>
    public static void Add(double[][] scores, int target, List<double> to)
    {
        Span<double> top = stackalloc double[4];
        double sum = 0, none = 1;
        var (high, low) = (0, 0);
        foreach (var unit in scores)
        {
            var score = unit[target];
            Insert(top, score);
            sum += Math.Max(0, score);
            none *= 1 - Math.Clamp(score, 0, 0.95);
            high += score > High ? 1 : 0;
            low += score > Low ? 1 : 0;
        }

        foreach (var score in top)
            to.Add(score);
        to.Add(sum);
        to.Add(high);
        to.Add(low);
        to.Add(1 - none);
    }

    /// <summary>What the pools would be with one more unit.</summary>
    /// <param name="pools">The <see cref="Count"/> numbers of one target; they are changed in place.</param>
    public static void AddOne(Span<double> pools, double score)
    {
        Insert(pools[..4], score);
        pools[4] += Math.Max(0, score);
        pools[5] += score > High ? 1 : 0;
        pools[6] += score > Low ? 1 : 0;
        pools[7] = 1 - ((1 - pools[7]) * (1 - Math.Clamp(score, 0, 0.95)));
    }

    private static void Insert(Span<double> top, double score)
    {
        for (var i = 0; i < top.Length; i++)
            if (score > top[i])
                (top[i], score) = (score, top[i]);
    }
}
