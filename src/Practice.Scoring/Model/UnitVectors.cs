namespace Practice.Scoring.Model;

/// <summary>The units of an answer as vectors over the vocabulary, with a little of what stands before and after each.</summary>
internal static class UnitVectors
{
    private const double BesideLength = 0.4;

    /// <summary>Features of a sentence, more or less.</summary>
    private const int Usual = 200;

    public static List<UnitKeys> Keys(IReadOnlyList<Unit> units) => [.. units.Select(UnitKeys.Of)];

    public static List<FeatureVector> Of(Vocabulary vocabulary, Spread shapes, IReadOnlyList<Unit> units, IReadOnlyList<KnownFeatures> known, Kind kind)
    {
        var vectors = new List<FeatureVector>(units.Count);
        for (var at = 0; at < units.Count; at++)
        {
            var vector = new FeatureVector(Usual);
            foreach (var block in known[at].Blocks)
                vector.AddBlock(block, 1);
            if (Next(units, at, -1) is >= 0 and var before)
                vector.AddBlock(known[before].AsBefore, BesideLength);
            if (Next(units, at, 1) is >= 0 and var after)
                vector.AddBlock(known[after].AsAfter, BesideLength);
            var shape = shapes.Standard(UnitShape.Of(units[at], kind));
            for (var i = 0; i < shape.Length; i++)
                vector.Add(vocabulary.Count + i, shape[i] / Math.Sqrt(shape.Length));
            vector.Add(vocabulary.Count + shape.Length, 1);
            vectors.Add(vector);
        }

        return vectors;
    }

    /// <summary>The nearest unit on that side in which somebody acts, or -1.</summary>
    private static int Next(IReadOnlyList<Unit> units, int at, int step)
    {
        for (at += step; at >= 0 && at < units.Count; at += step)
            if (!units[at].IsAboutThings)
                return at;
        return -1;
    }

    /// <summary>Length of the vectors: the vocabulary, the shape and a constant.</summary>
    public static int Length(Vocabulary vocabulary) => vocabulary.Count + UnitShape.Count + 1;
}
