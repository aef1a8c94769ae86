using Practice.Benchmarks.Learning;
using Practice.Scoring.Model;

namespace Practice.Benchmarks.Training;

/// <summary>From an answer's features to one level, before it is cut: boosted trees, random trees and the linear model in equal shares.</summary>
internal sealed class LevelStage
{
    private readonly int dimension;
    private readonly int[] seen;
    private readonly Forest boosted;
    private readonly Forest random;

    public LevelStage(int dimension, IReadOnlyList<double[]> features, double[] targets, double[] weights, ulong seed)
    {
        this.dimension = dimension;
        seen = AnswerFeatures.Seen(dimension);
        var rows = features.Select(Pick).ToArray();
        boosted = Forests.Boosted(rows, targets, weights, 120, 0.05, new(3, 5, 0.3, Random: false), seed);
        random = Forests.Random(rows, targets, weights, 100, new(30, 3, 0.3, Random: true), seed + 1);
    }

    public double[] Predict(double[] features, double linear)
    {
        var row = Pick(features);
        return [boosted.Predict(row), random.Predict(row), linear];
    }

    private double[] Pick(double[] features) => [.. seen.Select(at => features[at])];
}
