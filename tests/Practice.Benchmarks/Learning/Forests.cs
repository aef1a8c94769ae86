using Practice.Scoring.Model;

namespace Practice.Benchmarks.Learning;

/// <summary>Gradient boosting (Friedman 2001) and extremely randomised trees over the same bins.</summary>
internal static class Forests
{
    public static Forest Boosted(Bins bins, double[] targets, int trees, double rate, TreeOptions options, ulong seed)
    {
        var chance = new Chance(seed);
        var grower = new TreeGrower(bins, options, chance);
        var start = targets.Average();
        var residuals = targets.Select(target => target - start).ToArray();
        var reached = new double[targets.Length];
        var all = Enumerable.Range(0, targets.Length).ToArray();
        for (var tree = 0; tree < trees; tree++)
        {
            var drawn = (int)(0.7 * all.Length);
            chance.Draw(all, drawn);
            for (var row = 0; row < targets.Length; row++)
                residuals[row] = targets[row] - start - reached[row];
            grower.Grow(all[..drawn], residuals, rate, reached);
        }

        return grower.Forest(start);
    }

    public static Forest Random(Bins bins, double[] targets, int trees, TreeOptions options, ulong seed)
    {
        var grower = new TreeGrower(bins, options, new Chance(seed));
        for (var tree = 0; tree < trees; tree++)
            grower.Grow([.. Enumerable.Range(0, targets.Length)], targets, 1.0 / trees);
        return grower.Forest(0);
    }
}
