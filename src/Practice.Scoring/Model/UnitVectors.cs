namespace Practice.Scoring.Model;

/// <summary>The units of an answer as vectors over the vocabulary: what each says, and a little of what stands before and after it.</summary>
internal static class UnitVectors
{
    private const double BesideLength = 0.4;

    public static List<UnitKeys> Keys(IReadOnlyList<Unit> units) => [.. units.Select(UnitKeys.Of)];

    /// <summary>What the unit says by itself.</summary>
    public static FeatureVector Own(Vocabulary vocabulary, Spread shapes, Unit unit, KnownFeatures known, Kind kind)
    {
        var shape = shapes.Standard(UnitShape.Of(unit, kind));
        var vector = new FeatureVector(known.Blocks.Sum(block => block.Count) + shape.Length + 1);
        foreach (var block in known.Blocks)
            vector.AddBlock(block, 1);
        for (var i = 0; i < shape.Length; i++)
            vector.Add(vocabulary.Count + i, shape[i] / Math.Sqrt(shape.Length));
        vector.Add(vocabulary.Count + shape.Length, 1);
        return vector;
    }

    /// <summary>What a unit says of one beside it.</summary>
    /// <param name="known">As that sees it: see <see cref="KnownFeatures"/>.</param>
    public static FeatureVector Beside(List<Known> known)
    {
        var vector = new FeatureVector(known.Count);
        vector.AddBlock(known, BesideLength);
        return vector;
    }

    /// <summary>Length of the vectors: the vocabulary, the shape and a constant.</summary>
    public static int Length(Vocabulary vocabulary) => vocabulary.Count + UnitShape.Count + 1;
}
