using Practice.Benchmarks.Measure;
using Practice.Benchmarks.Training;

namespace Practice.Benchmarks.Card;

/// <summary>What the scorer says of the panel's answers when the scenarios are dealt into folds in one way.</summary>
/// <param name="Layouts">In every layout, in the order of the answers.</param>
internal sealed record Measured(int Partition, IReadOnlyList<(Layout Layout, IReadOnlyList<Scored> Scores)> Layouts)
{
    private static readonly int[] Partitions = [0, 1];

    /// <summary>In both partitions; takes minutes.</summary>
    public static IReadOnlyList<Measured> All(IReadOnlyList<RatedAnswer> answers) => [.. Partitions.Select(partition => Of(answers, partition))];

    /// <summary>Cross-validates. The answers of one reader train, and are left out of what comes back.</summary>
    public static Measured Of(IReadOnlyList<RatedAnswer> answers, int partition)
    {
        var layouts = Enum.GetValues<Layout>().Where(layout => layout != Layout.LearnerJoined).ToList();
        var validation = new CrossValidation(answers, Repository.Finder, (ulong)partition, layouts);
        return new(partition, [.. layouts.Select(layout => (layout, Panel(answers, validation.Scored(layout))))]);
    }

    private static IReadOnlyList<Scored> Panel(IReadOnlyList<RatedAnswer> answers, IReadOnlyList<Scored> scores) =>
        [.. scores.Where((_, at) => answers[at].IsPanel)];
}
