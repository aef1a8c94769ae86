using Practice.Benchmarks.Learning;
using Practice.Scoring.Model;

namespace Practice.Benchmarks.Training;

/// <summary>All documents as rows of features. What is learnt without looking at a rating is learnt here: the vocabulary and the spreads.</summary>
internal sealed class Corpus
{
    private Corpus(IReadOnlyList<Document> documents, Vocabulary vocabulary, Spread shapes, Spread answerShapes)
    {
        (Documents, Vocabulary, Shapes, AnswerShapes) = (documents, vocabulary, shapes, answerShapes);
        FirstRows = new int[documents.Count + 1];
        for (var d = 0; d < documents.Count; d++)
            FirstRows[d + 1] = FirstRows[d] + documents[d].Units.Count;
        Known = [.. documents.AsParallel().AsOrdered().Select(document => KnownFeatures.Of(vocabulary, document.Keys))];
        Own = [.. documents.AsParallel().AsOrdered().Select((document, d) => document.Units.Select((unit, at) => UnitVectors.Own(vocabulary, shapes, unit, Known[d][at], document.Answer.Kind)).ToArray())];
        AnswerVectors = [.. documents.AsParallel().AsOrdered().Select((document, d) => AnswerVector(d, [.. Enumerable.Range(0, document.Units.Count)]))];
    }

    public IReadOnlyList<Document> Documents { get; }

    public Vocabulary Vocabulary { get; }

    public Spread Shapes { get; }

    public Spread AnswerShapes { get; }

    public int[] FirstRows { get; }

    public IReadOnlyList<List<KnownFeatures>> Known { get; }

    /// <summary>For each document and unit what the unit says by itself.</summary>
    public IReadOnlyList<FeatureVector[]> Own { get; }

    /// <summary>What each unit says, and a little of those beside it in which somebody acts.</summary>
    public SparseRows Rows => field ??= new([.. Documents.SelectMany((document, d) => WithBeside(document, d))], UnitVectors.Length(Vocabulary));

    /// <summary>For each document all that its units say.</summary>
    public IReadOnlyList<FeatureVector> AnswerVectors { get; }

    /// <summary>What some units of a document say together.</summary>
    public FeatureVector AnswerVector(int document, int[] units) => Scoring.Model.AnswerVector.Of(
        Vocabulary, AnswerShapes, UnitsOf(document, units), [.. units.Select(unit => Known[document][unit])], AnswerShape.Of(UnitsOf(document, units), Documents[document].Answer.Kind));

    private List<Unit> UnitsOf(int document, int[] units) => [.. units.Select(unit => Documents[document].Units[unit])];

    private IEnumerable<FeatureVector> WithBeside(Document document, int d)
    {
        var acting = Neighbours.Acting(document.Units);
        return document.Units.Select((_, unit) => InLightOf(Neighbours.Among(acting, unit), unit));

        FeatureVector InLightOf(Neighbours beside, int unit) =>
            Own[d][unit].With(Beside(beside.Before, known => known.AsBefore)).With(Beside(beside.After, known => known.AsAfter));

        FeatureVector Beside(int unit, Func<KnownFeatures, List<Known>> tells) => UnitVectors.Beside(unit < 0 ? [] : tells(Known[d][unit]));
    }

    public static Corpus Of(IReadOnlyList<Document> documents) => new(documents, VocabularyOf(documents),
        Spread.Of([.. documents.SelectMany(document => document.Units.Select(unit => UnitShape.Of(unit, document.Answer.Kind)))]),
        Spread.Of([.. documents.Select(document => AnswerShape.Of(document.Units, document.Answer.Kind))]));

    /// <summary>The same vocabulary and spreads for other documents.</summary>
    public Corpus Reading(IReadOnlyList<Document> documents) => new(documents, Vocabulary, Shapes, AnswerShapes);

    /// <summary>A feature that is seen under one or two questions only belongs to their stories and is left out.</summary>
    private static Vocabulary VocabularyOf(IReadOnlyList<Document> documents)
    {
        var units = documents.Sum(document => document.Units.Count);
        var seen = new Dictionary<ulong, (int Units, string Scenario, int Scenarios)>();
        foreach (var document in documents)
            foreach (var keys in document.Keys)
            {
                foreach (var key in keys.Blocks.SelectMany(block => block).Distinct())
                    Count(key);
                foreach (var key in keys.Words.Distinct())
                {
                    Count(FeatureKey.Beside(key, '<'));
                    Count(FeatureKey.Beside(key, '>'));
                }

                void Count(ulong key)
                {
                    seen.TryGetValue(key, out var count);
                    var isNew = count.Scenario != document.Answer.Scenario;
                    seen[key] = (count.Units + 1, document.Answer.Scenario, count.Scenarios + (isNew ? 1 : 0));
                }
            }

        var kept = seen.Where(pair => pair.Value is { Scenarios: >= 3 }).OrderBy(pair => pair.Key).ToList();
        return new([.. kept.Select(pair => pair.Key)], [.. kept.Select(pair => (double)(float)(1 + StableMath.Log((1.0 + units) / (1 + pair.Value.Units))))]);
    }
}
