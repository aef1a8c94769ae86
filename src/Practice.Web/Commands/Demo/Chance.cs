namespace Practice.Web.Commands.Demo;

/// <summary>
/// Numbers by SplitMix64 (Steele, Lea, Flood 2014): the same row of numbers from the same seed on every machine and in
/// every version of .NET, which <see cref="Random"/> does not promise.
/// </summary>
internal sealed class Chance(ulong seed)
{
    private ulong state = seed;

    /// <summary>A row of its own for one purpose, so that a change in one place moves nothing elsewhere.</summary>
    public static Chance For(int seed, int purpose, int number = 0) =>
        new(new Chance(((ulong)(uint)seed << 32) | (uint)purpose).Next() + (ulong)(uint)number);

    public ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>From 0 to under <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>From 0 to under 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Is(double share) => Share() < share;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>More often the short ones: the square of an even share.</summary>
    public TimeSpan Within(TimeSpan least, TimeSpan most)
    {
        var share = Share();
        return least + ((most - least) * (share * share));
    }

    /// <summary>Some of them, in another order.</summary>
    public IReadOnlyList<T> Some<T>(IEnumerable<T> items, int count)
    {
        var left = items.ToList();
        var drawn = new List<T>();
        while (drawn.Count < count && left.Count > 0)
        {
            var at = Below(left.Count);
            drawn.Add(left[at]);
            left.RemoveAt(at);
        }

        return drawn;
    }
}
