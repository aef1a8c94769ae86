using Practice.Benchmarks.Learning;
using Practice.Scoring.Model;

namespace Practice.Benchmarks.Training;

/// <summary>Levels and flags from the words of the whole answer, out of fold in the same way as <see cref="UnitStage"/>.</summary>
internal sealed class AnswerStage
{
    private const double Penalty = 1;

    private readonly Dictionary<Corpus, (double[] Whole, double[] Showing)[][]> outputs = [];

    public AnswerStage(Corpus corpus, int[] folds, IReadOnlyList<Corpus> readings, UnitStage units)
    {
        foreach (var reading in readings)
            outputs[reading] = [.. Enumerable.Range(0, Folds.Count).Select(_ => new (double[], double[])[reading.Documents.Count])];
        var products = Products(corpus.AnswerVectors);
        Parallel.ForEach(Folds.Pairs, Cores.All, pair =>
        {
            var (i, j) = pair;
            var (solution, means) = Fit(corpus, products, [.. Enumerable.Range(0, folds.Length).Where(document => folds[document] != i && folds[document] != j)]);
            foreach (var reading in readings)
                for (var document = 0; document < reading.Documents.Count; document++)
                {
                    if (folds[document] == j)
                        outputs[reading][i][document] = Outputs(reading, document, i);
                    if (i != j && folds[document] == i)
                        outputs[reading][j][document] = Outputs(reading, document, j);
                }

            (double[], double[]) Outputs(Corpus reading, int document, int testFold) =>
                (Predict(reading.AnswerVectors[document]), Predict(reading.AnswerVector(document, units.Scores(reading, document, testFold).Showing)));

            double[] Predict(FeatureVector vector)
            {
                var output = (double[])means.Clone();
                SparseRidge.AddTo(output, vector, solution);
                return output;
            }
        });
    }

    /// <summary>What is said of a document, and of the units in it that may show a skill.</summary>
    public (double[] Whole, double[] Showing) Output(Corpus reading, int document, int testFold) => outputs[reading][testFold][document];

    /// <summary>The model that learns from all documents.</summary>
    public static LinearBank Bank(Corpus corpus)
    {
        var (solution, means) = Fit(corpus, Products(corpus.AnswerVectors), [.. Enumerable.Range(0, corpus.Documents.Count)]);
        return LinearBank.Of(solution, means);
    }

    /// <summary>Feature after feature, the weights of all targets; and their means.</summary>
    private static (double[] Solution, double[] Means) Fit(Corpus corpus, double[][] products, int[] documents)
    {
        var (weights, means) = KernelRidge.Fit(products, documents, [.. corpus.Documents.Select(document => document.Targets)], [.. corpus.Documents.Select(document => Importance.Of(document.Answer).OfAnswer)], Penalty);
        var solution = new double[AnswerVector.Length(corpus.Vocabulary) * means.Length];
        for (var at = 0; at < documents.Length; at++)
        {
            var vector = corpus.AnswerVectors[documents[at]];
            for (var i = 0; i < vector.Count; i++)
                Columns.AddScaled(Columns.Of(solution, vector.Indices[i], means.Length), weights[at], vector.Values[i]);
        }

        return (solution, means);
    }

    /// <summary>Of each document with those before it and itself.</summary>
    private static double[][] Products(IReadOnlyList<FeatureVector> vectors)
    {
        var length = vectors.Max(vector => vector.Indices.Max()) + 1;
        var products = vectors.Select((_, i) => new double[i + 1]).ToArray();
        Parallel.For(0, vectors.Count, Cores.All, () => new double[length], (j, _, dense) =>
        {
            Scatter(vectors[j], dense);
            for (var i = j; i < vectors.Count; i++)
                products[i][j] = Dot(vectors[i], dense);
            foreach (var index in vectors[j].Indices)
                dense[index] = 0;
            return dense;
        }, _ => { });
        return products;
    }

    private static void Scatter(FeatureVector vector, double[] dense)
    {
        for (var at = 0; at < vector.Count; at++)
            dense[vector.Indices[at]] += vector.Values[at];
    }

    private static double Dot(FeatureVector vector, double[] dense)
    {
        var sum = 0.0;
        for (var at = 0; at < vector.Count; at++)
            sum += vector.Values[at] * dense[vector.Indices[at]];
        return sum;
    }
}
