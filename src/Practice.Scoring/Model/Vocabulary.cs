namespace Practice.Scoring.Model;

/// <summary>
/// The features that the model knows, and how rare each is. An open hash table over keys that are hashes already, so that
/// it is ready as soon as it is read; all that is known of a key lies beside it, so that memory is waited for once.
/// </summary>
internal sealed class Vocabulary
{
    private readonly ulong[] keys;
    private readonly double[] rarity;
    private readonly Slot[] slots;

    /// <param name="keys">In their order a feature's number.</param>
    /// <param name="rarity">Inverse document frequency of each.</param>
    public Vocabulary(ulong[] keys, double[] rarity)
    {
        (this.keys, this.rarity) = (keys, rarity);
        var size = 1;
        while (size < 2 * keys.Length)
            size *= 2;
        slots = new Slot[size];
        for (var number = 0; number < keys.Length; number++)
        {
            var at = First(keys[number]);
            while (slots[at].IsTaken)
                at = Next(at);
            slots[at] = new(keys[number], new(number, (float)rarity[number]));
        }
    }

    public int Count => keys.Length;

    public ulong[] Keys => keys;

    public double[] Rarities => rarity;

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

    private int First(ulong key) => (int)((key ^ (key >> 32)) & (ulong)(slots.Length - 1));

    private int Next(int at) => (at + 1) & (slots.Length - 1);

    private readonly record struct Slot(ulong Key, Known Known)
    {
        /// <summary>Every feature is rare to some degree; only an empty slot isn't.</summary>
        public bool IsTaken => Known.Rarity > 0;
    }
}
