namespace Practice.Scoring.Model;

/// <summary>The units of an answer as vectors over the vocabulary: what each says, and a little of what stands before and after it.</summary>
internal static class UnitVectors
{
    private const double BesideLength = 0.4;

    /// <summary>Features of a sentence, more or less.</summary>
    private const int Usual = 200;

    private const int UsualBeside = 40;

    public static List<UnitKeys> Keys(IReadOnlyList<Unit> units) => [.. units.Select(UnitKeys.Of)];

    /// <summary>What the unit says by itself.</summary>
    public static FeatureVector Own(Vocabulary vocabulary, Spread shapes, Unit unit, KnownFeatures known, Kind kind)
    {
        var vector = new FeatureVector(Usual);
        foreach (var block in known.Blocks)
            vector.AddBlock(block, 1);
        var shape = shapes.Standard(UnitShape.Of(unit, kind));
        for (var i = 0; i < shape.Length; i++)
            vector.Add(vocabulary.Count + i, shape[i] / Math.Sqrt(shape.Length));
        vector.Add(vocabulary.Count + shape.Length, 1);
        return vector;
    }

    /// <summary>What its neighbours say of a unit.</summary>
    public static FeatureVector Beside(IReadOnlyList<KnownFeatures> known, Neighbours neighbours)
    {
        var vector = new FeatureVector(UsualBeside);
        if (neighbours.Before >= 0)
            vector.AddBlock(known[neighbours.Before].AsBefore, BesideLength);
        if (neighbours.After >= 0)
            vector.AddBlock(known[neighbours.After].AsAfter, BesideLength);
        return vector;
    }

    /// <summary>Length of the vectors: the vocabulary, the shape and a constant.</summary>
    public static int Length(Vocabulary vocabulary) => vocabulary.Count + UnitShape.Count + 1;
}
