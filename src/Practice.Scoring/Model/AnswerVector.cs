namespace Practice.Scoring.Model;

/// <summary>An answer as one vector: all that its units say, wherever it stands.</summary>
internal static class AnswerVector
{
    private const double ShapeLength = 1;

    public static FeatureVector Of(Vocabulary vocabulary, Spread shapes, IReadOnlyList<KnownFeatures> known, double[] answerShape)
    {
        var vector = new FeatureVector();
        for (var block = 0; block < UnitKeys.BlockCount; block++)
            vector.AddBlock(vocabulary, Sorted(known, block), 1);
        var shape = shapes.Standard(answerShape);
        for (var i = 0; i < shape.Length; i++)
            vector.Add(vocabulary.Count + i, ShapeLength * shape[i] / Math.Sqrt(shape.Length));
        return vector;
    }

    public static int Length(Vocabulary vocabulary) => vocabulary.Count + AnswerShape.Count;

    private static List<int> Sorted(IReadOnlyList<KnownFeatures> known, int block)
    {
        var all = new List<int>();
        foreach (var unit in known)
            all.AddRange(unit.Blocks[block]);
        all.Sort();
        return all;
    }
}
