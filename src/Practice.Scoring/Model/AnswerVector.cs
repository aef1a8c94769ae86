namespace Practice.Scoring.Model;

/// <summary>An answer as one vector: all that its units say of people, wherever it stands.</summary>
internal static class AnswerVector
{
    private const double ShapeLength = 1;

    /// <summary>Features of an answer, more or less.</summary>
    private const int Usual = 1500;

    public static FeatureVector Of(Vocabulary vocabulary, Spread shapes, IReadOnlyList<Unit> units, IReadOnlyList<KnownFeatures> known, double[] answerShape)
    {
        var (vector, features) = (new FeatureVector(Usual), new List<Known>(Usual / 2));
        for (var block = 0; block < UnitKeys.BlockCount; block++)
        {
            Gather(units, known, block, features);
            vector.AddBlock(features, 1);
        }

        var shape = shapes.Standard(answerShape);
        for (var i = 0; i < shape.Length; i++)
            vector.Add(vocabulary.Count + i, ShapeLength * shape[i] / Math.Sqrt(shape.Length));
        return vector;
    }

    public static int Length(Vocabulary vocabulary) => vocabulary.Count + AnswerShape.Count;

    /// <summary>All units' features of one block, in order.</summary>
    private static void Gather(IReadOnlyList<Unit> units, IReadOnlyList<KnownFeatures> known, int block, List<Known> to)
    {
        to.Clear();
        for (var at = 0; at < known.Count; at++)
            if (!units[at].IsAboutThings)
                to.AddRange(known[at].Blocks[block]);
        Known.Sort(to);
    }
}
