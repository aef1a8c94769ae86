using System.Diagnostics;
using Practice.Benchmarks.Decks;
using Practice.Content;
using Practice.Content.Cards;

namespace Practice.Benchmarks;

/// <summary>
/// Time to load ten thousand cards, and time of the deck's pages with forty and with ten thousand, beside the barest page
/// there is. The three take turns within one run: on a busy machine only what is measured side by side can be compared.
/// </summary>
internal static class DeckCommand
{
    private const int Few = 40;
    private const int Many = 10_000;
    private const int Loads = 5;
    private const int WarmUps = 100;
    private const int Rounds = 200;
    private const string Bare = "/status";

    private static readonly string[] Asked =
    [
        "/scenarios", "/scenarios?role=cashier&difficulty=2", "/scenarios?skill=patience&page=2", "/scenarios?q=refund", "/scenarios?role=cashier&q=no%20such%20words",
    ];

    public static async Task<int> Run(bool loadsOnly)
    {
        using var few = new ManyCards(Few);
        using var many = new ManyCards(Many);
        Load(many.Folder);
        if (loadsOnly)
            return 0;
        using var small = await RunningSite.On(few.Folder);
        using var large = await RunningSite.On(many.Folder);
        Console.WriteLine($"ready to serve after {small.Start.TotalSeconds:0.0} s with {Few} cards, {large.Start.TotalSeconds:0.0} s with {Many:N0}");
        await Pages(small, large);
        return 0;
    }

    private static void Load(string folder)
    {
        for (var load = 1; load <= Loads; load++)
        {
            GC.Collect();
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var (clock, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            var library = Library.Load(folder);
            var loaded = clock.Elapsed;
            var spent = Environment.CpuUsage.TotalTime - processor;
            var deck = new Deck(library.Scenarios);
            var indexed = clock.Elapsed - loaded;
            Console.WriteLine(
                $"load {load}: {library.Scenarios.Count:N0} cards in {loaded.TotalSeconds:0.00} s ({spent.TotalSeconds:0.00} s of processor on {Environment.ProcessorCount}), " +
                $"index in {indexed.TotalMilliseconds:0} ms, {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:0} MB, {library.Problems.Count} problems");
            GC.KeepAlive(deck);
            GC.KeepAlive(library);
        }
    }

    private static async Task Pages(RunningSite small, RunningSite large)
    {
        (RunningSite Site, string Address, string Name)[] contestants =
        [
            (small, Bare, $"bare page, {Few} cards"), (large, Bare, $"bare page, {Many:N0} cards"),
            .. Asked.SelectMany(address => new[] { (small, address, $"{address}, {Few} cards"), (large, address, $"{address}, {Many:N0} cards") }),
        ];
        var times = contestants.Select(_ => new List<double>()).ToArray();
        for (var round = -WarmUps; round < Rounds; round++)
            foreach (var (at, contestant) in contestants.Index())
                if (await contestant.Site.Time(contestant.Address) is var time && round >= 0)
                    times[at].Add(time);
        foreach (var (contestant, taken) in contestants.Zip(times))
        {
            taken.Sort();
            Console.WriteLine($"{contestant.Name,-60} median {taken[Rounds / 2]:0.00} ms, 95 % under {taken[Rounds * 95 / 100]:0.00} ms");
        }
    }
}
