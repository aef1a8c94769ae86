namespace Practice.Scoring.Model;

/// <summary>An answer as one vector: all that its units say, wherever it stands.</summary>
internal static class AnswerVector
{
    private const double ShapeLength = 1;

    public static FeatureVector Of(Vocabulary vocabulary, Spread shapes, IReadOnlyList<UnitKeys> keys, double[] answerShape)
    {
        var vector = new FeatureVector();
        vector.AddBlock(vocabulary, Sorted(keys, unit => unit.Words), 1);
        vector.AddBlock(vocabulary, Sorted(keys, unit => unit.Pairs), 1);
        vector.AddBlock(vocabulary, Sorted(keys, unit => unit.Deeds), 1);
        vector.AddBlock(vocabulary, Sorted(keys, unit => unit.Beginnings), 1);
        vector.AddBlock(vocabulary, Sorted(keys, unit => unit.Phrases), 1);
        var shape = shapes.Standard(answerShape);
        for (var i = 0; i < shape.Length; i++)
            vector.Add(vocabulary.Count + i, ShapeLength * shape[i] / Math.Sqrt(shape.Length));
        return vector;
    }

    public static int Length(Vocabulary vocabulary) => vocabulary.Count + AnswerShape.Count;

    private static List<ulong> Sorted(IReadOnlyList<UnitKeys> keys, Func<UnitKeys, List<ulong>> block)
    {
        var all = new List<ulong>();
        foreach (var unit in keys)
            all.AddRange(block(unit));
        all.Sort();
        return all;
    }
}
