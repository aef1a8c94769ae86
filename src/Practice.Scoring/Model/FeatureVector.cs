using System.Runtime.InteropServices;

namespace Practice.Scoring.Model;

/// <summary>A sparse vector: numbers of features and their values.</summary>
/// <param name="capacity">How many there will be, more or less.</param>
internal sealed class FeatureVector(int capacity)
{
    public List<int> Indices { get; } = new(capacity);

    public List<double> Values { get; } = new(capacity);

    public int Count => Indices.Count;

    public void Add(int index, double value)
    {
        Indices.Add(index);
        Values.Add(value);
    }

    /// <summary>Both together, this one first.</summary>
    public FeatureVector With(FeatureVector other)
    {
        var both = new FeatureVector(Count + other.Count);
        both.Indices.AddRange([.. Indices, .. other.Indices]);
        both.Values.AddRange([.. Values, .. other.Values]);
        return both;
    }

    /// <summary>
    /// One block of features: each (1 + ln of its count) times its rarity, all together of the given length, so that a long
    /// unit does not outweigh a short one.
    /// </summary>
    /// <param name="features">Equal ones stand side by side.</param>
    public void AddBlock(List<Known> features, double length)
    {
        var known = CollectionsMarshal.AsSpan(features);
        var first = Count;
        var squares = 0.0;
        for (int at = 0, next; at < known.Length; at = next)
        {
            var (number, rarity) = (known[at].Number, known[at].Rarity);
            for (next = at + 1; next < known.Length && known[next].Number == number; next++)
            {
            }

            var value = (1 + StableMath.Log(next - at)) * rarity;
            squares += value * value;
            Add(number, value);
        }

        if (squares > 0)
            Scale(CollectionsMarshal.AsSpan(Values)[first..], length / Math.Sqrt(squares));
    }

    private static void Scale(Span<double> values, double factor)
    {
        foreach (ref var value in values)
            value *= factor;
    }
}
