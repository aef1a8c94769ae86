using Practice.Benchmarks.Learning;
using Practice.Scoring.Model;

namespace Practice.Benchmarks.Training;

/// <summary>
/// Fits the forests that turn the scores of units into levels, flags and evidence. Which box a sentence stands in tells nothing of
/// what it is evidence of, so of that nothing is learnt from shifted copies.
/// </summary>
internal static class SecondStage
{
    private const ulong Seed = 17;

    public static AnswerModels Fit(IReadOnlyList<Sample> samples)
    {
        var (showing, whole) = (Features(samples, sample => sample.Showing), Features(samples, sample => sample.Whole));
        return new(
            [.. Enumerable.Range(0, AnswerFeatures.Dimensions).AsParallel().AsOrdered().Select(dimension => Level(dimension, dimension < Targets.Skills ? showing : whole, [.. samples.Select(sample => sample.Document.Targets[dimension])]))],
            Flags(samples),
            EvidenceStage.Fit([.. samples.Where(sample => sample.Document.Layout != Layout.Shifted)]));
    }

    private static Bins Features(IReadOnlyList<Sample> samples, Func<Sample, Passage> of) =>
        new([.. samples.Select(sample => ReadBy(sample, (double[])of(sample).Features.Clone()))]);

    private static LevelModel Level(int dimension, Bins all, double[] targets)
    {
        var seen = AnswerFeatures.Seen(dimension);
        var bins = all.Of(seen);
        return new(seen,
            Forests.Boosted(bins, targets, 200, 0.05, new(3, 12, 0.2, Random: false), Seed),
            Forests.Random(bins, targets, 50, new(20, 18, 0.25, Random: true), Seed + 1));
    }

    /// <summary>One forest for all flags: the rare ones lean on what the others teach.</summary>
    private static Forest Flags(IReadOnlyList<Sample> samples)
    {
        var rows = samples
            .Select(sample => (sample, features: new FlagFeatures(sample.Whole)))
            .SelectMany(seen => Enumerable.Range(0, 10).Select(flag => ReadBy(seen.sample, seen.features.Of(flag))))
            .ToList();
        return Forests.Boosted(new(rows), [.. samples.SelectMany(sample => sample.Document.Targets[AnswerFeatures.Dimensions..])],
            200, 0.05, new(3, 12, 0.3, Random: false), Seed + 2);
    }

    /// <summary>The last feature says whose levels are learnt from.</summary>
    public static double[] ReadBy(Sample sample, double[] features)
    {
        features[^1] = sample.Document.Answer.IsPanel ? Readers.Panel : Readers.Single;
        return features;
    }
}
