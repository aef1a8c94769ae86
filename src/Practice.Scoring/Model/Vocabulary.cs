namespace Practice.Scoring.Model;

/// <summary>
/// The features that the model knows, and how rare each is. An open hash table over keys that are hashes already, so that
/// it is ready as soon as it is read.
/// </summary>
internal sealed class Vocabulary
{
    private readonly ulong[] keys;
    private readonly double[] rarity;
    private readonly int[] slots;

    /// <param name="keys">In their order a feature's number.</param>
    /// <param name="rarity">Inverse document frequency of each.</param>
    public Vocabulary(ulong[] keys, double[] rarity)
    {
        (this.keys, this.rarity) = (keys, rarity);
        var size = 1;
        while (size < 2 * keys.Length)
            size *= 2;
        slots = new int[size];
        for (var index = 0; index < keys.Length; index++)
            slots[Free(keys[index])] = index + 1;
    }

    public int Count => keys.Length;

    public ulong[] Keys => keys;

    public double[] Rarities => rarity;

    public double Rarity(int index) => rarity[index];

    /// <summary>Number of the feature, or -1.</summary>
    public int Find(ulong key)
    {
        for (var slot = Slot(key); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
            if (keys[slots[slot] - 1] == key)
                return slots[slot] - 1;
        return -1;
    }

    private int Free(ulong key)
    {
        var slot = Slot(key);
        while (slots[slot] != 0)
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    private int Slot(ulong key) => (int)((key ^ (key >> 32)) & (ulong)(slots.Length - 1));
}
