using Practice.Benchmarks.Learning;
using Practice.Scoring.Model;

namespace Practice.Benchmarks.Training;

/// <summary>
/// Fits the two looks at evidence, one forest each for all skills. The second learns from first looks by forests that never
/// saw the scenario, as it will meet them.
/// </summary>
internal static class EvidenceStage
{
    private const int Groups = 4;
    private const ulong Seed = 20;

    /// <summary>How much more it counts that most of the panel cite a sentence than that one does.</summary>
    private const double MostReaders = 1.5;

    /// <summary>How often a row of the panel's answers is learnt from: three have read each, and of the others one or two.</summary>
    private const int PanelReaders = 3;

    private static readonly TreeOptions Trees = new(4, 60, 0.5, Random: false);

    public static EvidenceModel Fit(IReadOnlyList<Sample> samples)
    {
        var seen = samples.Select(sample => new EvidenceFeatures(sample.Whole)).ToList();
        var rows = samples.SelectMany((_, at) => First(samples, seen, at)).ToList();
        var groups = Grouped(samples);
        var looks = new FirstLook[samples.Count];
        Parallel.For(0, Groups, Cores.All, group =>
        {
            var forest = Grow(rows.Where(row => groups[row.Sample] != group));
            for (var at = 0; at < looks.Length; at++)
                if (groups[at] == group)
                    looks[at] = new(EvidenceModel.LookOnce(seen[at], samples[at].Whole.Units.Count, forest));
        });
        return new(Grow(rows), Grow(rows.Where(row => EvidenceModel.IsWorthASecond(looks[row.Sample], row.Unit, row.Skill)).Select(row => Second(row, samples, seen, looks))));
    }

    private sealed record Row(int Sample, int Unit, int Skill, double[] Features, double Target, bool IsPanel);

    private static IEnumerable<Row> First(IReadOnlyList<Sample> samples, List<EvidenceFeatures> seen, int at)
    {
        for (var skill = 0; skill < Targets.Skills; skill++)
            for (var unit = 0; unit < samples[at].Document.Labels.Length; unit++)
                if (seen[at].IsWorthAsking(unit, skill))
                    yield return new(at, unit, skill, SecondStage.ReadBy(samples[at], seen[at].Of(unit, skill)), Wanted(samples[at], unit, skill), samples[at].Document.Answer.IsPanel);
    }

    private static Row Second(Row row, IReadOnlyList<Sample> samples, List<EvidenceFeatures> seen, FirstLook[] looks)
    {
        var features = new double[EvidenceModel.SecondCount];
        EvidenceModel.FillSecond(features, seen[row.Sample], looks[row.Sample], row.Unit, row.Skill);
        return row with { Features = SecondStage.ReadBy(samples[row.Sample], features) };
    }

    /// <summary>
    /// The share of the readers who cite it. Of the panel's three: whether anybody does, which makes a mark right, and whether
    /// most do, which makes it wanted.
    /// </summary>
    private static double Wanted(Sample sample, int unit, int skill)
    {
        var share = sample.Document.Labels[unit][Targets.Skill(skill, Targets.Cited)];
        return sample.Document.Answer.IsPanel
            ? (Math.Min(1, 3 * share) + (MostReaders * Math.Clamp((3 * share) - 1, 0, 1))) / (1 + MostReaders)
            : share;
    }

    /// <summary>For each sample its group; all answers to a question are in the same.</summary>
    private static int[] Grouped(IReadOnlyList<Sample> samples)
    {
        var dealt = Folds.Deal(samples.Where(sample => sample.Document.Answer.IsPanel).Select(sample => sample.Document.Answer.Scenario), samples.Select(sample => sample.Document.Answer.Scenario), partition: 0);
        return [.. samples.Select(sample => dealt[sample.Document.Answer.Scenario] % Groups)];
    }

    private static Forest Grow(IEnumerable<Row> rows)
    {
        var all = rows.SelectMany(row => Enumerable.Repeat(row, row.IsPanel ? PanelReaders : 1)).ToList();
        return Forests.Boosted(new([.. all.Select(row => row.Features)]), [.. all.Select(row => row.Target)], 80, 0.12, Trees, Seed);
    }
}
