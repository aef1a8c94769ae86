using Practice.Benchmarks.Learning;

namespace Practice.Benchmarks.Training;

/// <summary>
/// Puts whole scenarios into folds, so that a test answer's question was never seen. The panel's scenarios are dealt
/// first: every fold has as many of them as any other.
/// </summary>
internal static class Folds
{
    public const int Count = 8;

    /// <summary>Every fold with itself and with every later one.</summary>
    public static readonly IReadOnlyList<(int I, int J)> Pairs =
        [.. Enumerable.Range(0, Count).SelectMany(i => Enumerable.Range(i, Count - i).Select(j => (i, j)))];

    public static IReadOnlyDictionary<string, int> Deal(IEnumerable<string> panel, IEnumerable<string> others, ulong partition)
    {
        var chance = new Chance(0x5EED + (partition * 7919));
        var folds = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var scenarios in new[] { panel, others })
        {
            var names = scenarios.Where(name => !folds.ContainsKey(name)).Distinct().Order(StringComparer.Ordinal).ToArray();
            var order = Enumerable.Range(0, names.Length).ToArray();
            chance.Draw(order, order.Length);
            foreach (var at in order)
                folds.Add(names[at], folds.Count % Count);
        }

        return folds;
    }
}
