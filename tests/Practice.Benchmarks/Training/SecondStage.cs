using Practice.Benchmarks.Learning;
using Practice.Scoring.Model;

namespace Practice.Benchmarks.Training;

/// <summary>Fits the forests that turn the scores of units into levels, flags and evidence.</summary>
internal static class SecondStage
{
    private const ulong Seed = 17;

    public static AnswerModels Fit(IReadOnlyList<Sample> samples)
    {
        var shapes = samples.Select(sample => AnswerShape.Of(sample.Document.Units, sample.Kind)).ToList();
        var features = samples.Zip(shapes, (sample, shape) => AnswerFeatures.Of(sample.Document.Units, sample.Scores, sample.Linear, shape)).ToList();
        return new(
            [.. Enumerable.Range(0, AnswerFeatures.Dimensions).Select(dimension => Level(dimension, features, [.. samples.Select(sample => sample.Document.Targets[dimension])]))],
            Flags(samples, shapes),
            Evidence(samples));
    }

    private static LevelModel Level(int dimension, IReadOnlyList<double[]> features, double[] targets)
    {
        var seen = AnswerFeatures.Seen(dimension);
        var rows = features.Select(row => seen.Select(at => row[at]).ToArray()).ToArray();
        var weights = Ones(rows.Length);
        return new(seen,
            Forests.Boosted(rows, targets, weights, 150, 0.05, new(3, 5, 0.3, Random: false), Seed),
            Forests.Random(rows, targets, weights, 60, new(30, 5, 0.4, Random: true), Seed + 1));
    }

    /// <summary>One forest for all flags: the rare ones lean on what the others teach.</summary>
    private static Forest Flags(IReadOnlyList<Sample> samples, List<double[]> shapes)
    {
        var rows = samples.SelectMany((sample, at) => Enumerable.Range(0, 10)
            .Select(flag => FlagFeatures.Of(sample.Document.Units, sample.Scores, sample.Linear, shapes[at], flag, sample.Kind))).ToList();
        return Forests.Boosted(rows, [.. samples.SelectMany(sample => sample.Document.Targets[AnswerFeatures.Dimensions..])], Ones(rows.Count),
            150, 0.05, new(3, 6, 0.4, Random: false), Seed + 2);
    }

    /// <summary>One forest for the evidence of all skills.</summary>
    private static Forest Evidence(IReadOnlyList<Sample> samples)
    {
        var (rows, targets) = (new List<double[]>(), new List<double>());
        foreach (var sample in samples)
            for (var skill = 0; skill < 6; skill++)
                for (var unit = 0; unit < sample.Document.Units.Count; unit++)
                {
                    if (!EvidenceFeatures.IsWorthAsking(sample.Scores[unit], skill))
                        continue;
                    rows.Add(EvidenceFeatures.Of(sample.Document.Units, sample.Scores, sample.Linear, unit, skill));
                    targets.Add(sample.Document.Labels[unit][Targets.Skill(skill, Targets.Cited)]);
                }

        return Forests.Boosted(rows, [.. targets], Ones(rows.Count), 80, 0.1, new(4, 20, 0.35, Random: false), Seed + 3);
    }

    private static double[] Ones(int count) => [.. Enumerable.Repeat(1.0, count)];
}
