namespace Practice.Scoring.Model;

/// <summary>An answer as one vector: all that its units say of people, wherever it stands.</summary>
internal static class AnswerVector
{
    private const double ShapeLength = 1;

    /// <summary>Features of an answer, more or less.</summary>
    private const int Usual = 1500;

    public static FeatureVector Of(Vocabulary vocabulary, Spread shapes, IReadOnlyList<Unit> units, IReadOnlyList<KnownFeatures> known, double[] answerShape)
    {
        var vector = new FeatureVector(Usual);
        for (var block = 0; block < UnitKeys.BlockCount; block++)
            vector.AddBlock(Sorted(units, known, block), 1);
        var shape = shapes.Standard(answerShape);
        for (var i = 0; i < shape.Length; i++)
            vector.Add(vocabulary.Count + i, ShapeLength * shape[i] / Math.Sqrt(shape.Length));
        return vector;
    }

    public static int Length(Vocabulary vocabulary) => vocabulary.Count + AnswerShape.Count;

    private static List<Known> Sorted(IReadOnlyList<Unit> units, IReadOnlyList<KnownFeatures> known, int block)
    {
        var all = new List<Known>();
        for (var at = 0; at < known.Count; at++)
            if (!units[at].IsAboutThings)
                all.AddRange(known[at].Blocks[block]);
        all.Sort((one, other) => one.Number.CompareTo(other.Number));
        return all;
    }
}
