using Practice.Benchmarks.Learning;
using Practice.Scoring.Model;

namespace Practice.Benchmarks.Tests;

/// <summary>Both ways of solving it find where the loss is least, however many targets are solved together.</summary>
public sealed class RidgeRegression
{
    private const int Rows = 30;
    private const int Features = 12;
    private const int Targets = 11;
    private const double Penalty = 0.5;

    private readonly Chance chance = new(7);
    private readonly double[][] features;
    private readonly double[][] targets;
    private readonly double[][] weights;

    public RidgeRegression() => (features, targets, weights) = (Drawn(Features), Drawn(Targets), Drawn(Targets));

    [Fact]
    public void On_sparse_rows_finds_where_the_loss_is_least()
    {
        var solution = SparseRidge.Fit(Sparse(), [.. targets.SelectMany(row => row)], Targets, weights, Penalty, steps: 40);
        for (var target = 0; target < Targets; target++)
            for (var feature = 0; feature < Features; feature++)
                Assert.Equal(0, Slope(solution, feature, target), 8);
    }

    [Fact]
    public void On_sparse_rows_leaves_out_a_row_without_weights()
    {
        double[]?[] counting = [.. weights.Select((row, at) => at == 3 ? null : row)];
        var solution = SparseRidge.Fit(Sparse(), [.. targets.SelectMany(row => row)], Targets, counting, Penalty, steps: 40);
        Array.Clear(weights[3]);
        Assert.Equal(0, Slope(solution, 0, 0), 8);
    }

    [Fact]
    public void In_its_dual_form_fits_every_row_but_for_its_penalty()
    {
        double[][] products = [.. features.Select((row, at) => features[..(at + 1)].Select(other => Dot(row, other)).ToArray())];
        double[][] importance = [.. weights.Select(row => Enumerable.Repeat(row[0], Targets).ToArray())];
        var (duals, means) = KernelRidge.Fit(products, [.. Enumerable.Range(0, Rows)], targets, importance, Penalty);
        for (var row = 0; row < Rows; row++)
            for (var target = 0; target < Targets; target++)
            {
                var predicted = means[target] + Enumerable.Range(0, Rows).Sum(other => duals[other][target] * Dot(features[row], features[other]));
                Assert.True(double.IsFinite(predicted));
                Assert.Equal(targets[row][target] - predicted, Penalty / weights[row][0] * duals[row][target], 8);
            }
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

    private static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();

    private double[][] Drawn(int width) => [.. Enumerable.Range(0, Rows).Select(_ => Enumerable.Range(0, width).Select(_ => 0.1 + chance.Share()).ToArray())];
}
