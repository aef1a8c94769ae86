namespace Practice.Scoring.Model;

/// <summary>
/// The features that the model knows, and how rare each is. An open hash table over keys that are hashes already, so that
/// it is ready as soon as it is read; all that is known of a key lies beside it, so that memory is waited for once.
/// </summary>
internal sealed class Vocabulary
{
    private readonly Slot[] slots;

    /// <param name="keys">In their order a feature's number.</param>
    /// <param name="rarity">Inverse document frequency of each.</param>
    public Vocabulary(ulong[] keys, double[] rarity)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(keys.Length, Known.Most);
        Count = keys.Length;
        slots = new Slot[(2 * keys.Length) + 1];
        for (var number = 0; number < keys.Length; number++)
        {
            var at = First(keys[number]);
            while (slots[at].IsTaken)
                at = Next(at);
            slots[at] = new(keys[number], new(number, (float)rarity[number]));
        }
    }

    public int Count { get; }

    /// <summary>In the order of their numbers, as are their rarities.</summary>
    public ulong[] Keys => [.. InOrder.Select(slot => slot.Key)];

    public double[] Rarities => [.. InOrder.Select(slot => (double)slot.Known.Rarity)];

    private IEnumerable<Slot> InOrder => slots.Where(slot => slot.IsTaken).OrderBy(slot => slot.Known.Number);

    /// <summary>What is known of each key, in their order; the others are left out.</summary>
    public List<Known> Find(List<ulong> sought)
    {
        var found = new List<Known>(sought.Count);
        foreach (var key in sought)
            Ahead.Fetch(in slots[First(key)]);
        foreach (var key in sought)
            Find(key, found);
        return found;
    }

    /// <summary>The same for features as a neighbour sees them.</summary>
    public List<Known> FindBeside(List<ulong> sought, char side)
    {
        var found = new List<Known>(sought.Count);
        foreach (var key in sought)
            Ahead.Fetch(in slots[First(FeatureKey.Beside(key, side))]);
        foreach (var key in sought)
            Find(FeatureKey.Beside(key, side), found);
        return found;
    }

    private void Find(ulong key, List<Known> found)
    {
        for (var at = First(key); slots[at].IsTaken; at = Next(at))
            if (slots[at].Key == key)
            {
                found.Add(slots[at].Known);
                return;
            }
    }

    /// <summary>Scattered before it is brought down to the table's size: keys that differ in their last letter have much in common.</summary>
    private int First(ulong key) => (int)Math.BigMul(key * FeatureKey.GoldenRatio, (ulong)slots.Length, out _);

    private int Next(int at) => at + 1 < slots.Length ? at + 1 : 0;

    private readonly record struct Slot(ulong Key, Known Known)
    {
        /// <summary>Every feature is rare to some degree; only an empty slot isn't.</summary>
        public bool IsTaken => Known.Rarity > 0;
    }
}
