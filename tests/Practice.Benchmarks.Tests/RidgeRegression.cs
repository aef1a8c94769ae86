using Practice.Benchmarks.Learning;
using Practice.Scoring.Model;

namespace Practice.Benchmarks.Tests;

/// <summary>It finds where the loss is least, however many targets are solved together.</summary>
public sealed class RidgeRegression
{
    private const int Rows = 30;
    private const int Features = 12;
    private const int Targets = 21;
    private const double Penalty = 0.5;

    /// <summary>It reckons in single precision.</summary>
    private const int Digits = 4;

    private readonly Chance chance = new(7);
    private readonly double[][] features;
    private readonly double[][] targets;
    private readonly double[][] weights;

    public RidgeRegression() => (features, targets, weights) = (Drawn(Features), Drawn(Targets), Drawn(Targets));

    [Fact]
    public void Finds_where_the_loss_is_least()
    {
        var solution = SparseRidge.Fit(Sparse(), [.. targets.SelectMany(row => row)], Targets, weights, Penalty, steps: 40);
        for (var target = 0; target < Targets; target++)
            for (var feature = 0; feature < Features; feature++)
                Assert.Equal(0, Slope(solution, feature, target), Digits);
    }

    [Fact]
    public void Leaves_out_a_row_without_weights()
    {
        double[]?[] counting = [.. weights.Select((row, at) => at == 3 ? null : row)];
        var solution = SparseRidge.Fit(Sparse(), [.. targets.SelectMany(row => row)], Targets, counting, Penalty, steps: 40);
        Array.Clear(weights[3]);
        Assert.Equal(0, Slope(solution, 0, 0), Digits);
    }

    /// <summary>How the loss changes with one weight of the solution.</summary>
    private double Slope(double[] solution, int feature, int target) =>
        (Penalty * solution[(feature * Targets) + target])
        - Enumerable.Range(0, Rows).Sum(row => weights[row][target] * features[row][feature]
            * (targets[row][target] - Enumerable.Range(0, Features).Sum(other => features[row][other] * solution[(other * Targets) + target])));

    private SparseRows Sparse() => new([.. features.Select(row =>
    {
        var vector = new FeatureVector(Features);
        for (var feature = 0; feature < Features; feature++)
            vector.Add(feature, row[feature]);
        return vector;
    })], Features);

    private double[][] Drawn(int width) => [.. Enumerable.Range(0, Rows).Select(_ => Enumerable.Range(0, width).Select(_ => 0.1 + chance.Share()).ToArray())];
}
