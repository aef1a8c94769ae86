namespace Practice.Scoring.Model;

/// <summary>A sparse vector: numbers of features and their values.</summary>
internal sealed class FeatureVector
{
    public List<int> Indices { get; } = [];

    public List<double> Values { get; } = [];

    public int Count => Indices.Count;

    public void Add(int index, double value)
    {
        Indices.Add(index);
        Values.Add(value);
    }

    /// <summary>
    /// One block of keys: each (1 + ln of its count) times its rarity, all together of the given length, so that a long
    /// unit does not outweigh a short one.
    /// </summary>
    /// <param name="side">Set for what a neighbour says: '&lt;' the one before, '&gt;' the one after.</param>
    public void AddBlock(Vocabulary vocabulary, List<ulong> sorted, double length, char side = '\0')
    {
        var first = Count;
        var squares = 0.0;
        for (int at = 0, next; at < sorted.Count; at = next)
        {
            for (next = at + 1; next < sorted.Count && sorted[next] == sorted[at]; next++)
            {
            }

            var index = vocabulary.Find(side == '\0' ? sorted[at] : FeatureKey.Beside(sorted[at], side));
            if (index < 0)
                continue;
            var value = (1 + StableMath.Log(next - at)) * vocabulary.Rarity(index);
            squares += value * value;
            Add(index, value);
        }

        if (squares > 0)
            Scale(first, length / Math.Sqrt(squares));
    }

    private void Scale(int first, double factor)
    {
        for (var at = first; at < Count; at++)
            Values[at] *= factor;
    }
}
