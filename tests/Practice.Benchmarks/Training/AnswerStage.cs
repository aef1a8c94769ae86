using Practice.Benchmarks.Learning;
using Practice.Scoring.Model;

namespace Practice.Benchmarks.Training;

/// <summary>Levels and flags from the words of the whole answer, out of fold in the same way as <see cref="UnitStage"/>.</summary>
internal sealed class AnswerStage
{
    private readonly Dictionary<Corpus, double[][][]> outputs = [];

    public AnswerStage(Corpus corpus, int[] folds, IReadOnlyList<Corpus> readings, double penalty)
    {
        var targets = corpus.Documents.Select(document => document.Targets).ToArray();
        var importance = corpus.Documents.Select(_ => 1.0).ToArray();
        var own = Products(corpus, corpus);
        var kernels = readings.ToDictionary(reading => reading, reading => reading == corpus ? own : Products(reading, corpus));
        foreach (var reading in readings)
            outputs[reading] = [.. Enumerable.Range(0, Folds.Count).Select(_ => new double[folds.Length][])];
        Parallel.ForEach(Folds.Pairs, pair =>
        {
            var (i, j) = pair;
            var rows = Enumerable.Range(0, folds.Length).Where(document => folds[document] != i && folds[document] != j).ToArray();
            var (weights, means) = KernelRidge.Fit(own, rows, targets, importance, penalty);
            foreach (var reading in readings)
                for (var document = 0; document < folds.Length; document++)
                {
                    if (folds[document] == j)
                        outputs[reading][i][document] = Predict(kernels[reading][document], rows, weights, means);
                    if (i != j && folds[document] == i)
                        outputs[reading][j][document] = Predict(kernels[reading][document], rows, weights, means);
                }
        });
    }

    public double[] Output(Corpus reading, int document, int testFold) => outputs[reading][testFold][document];

    private static double[] Predict(double[] kernel, int[] rows, double[][] weights, double[] means)
    {
        var output = (double[])means.Clone();
        for (var i = 0; i < rows.Length; i++)
            Columns.AddScaled(output, weights[i], kernel[rows[i]]);
        return output;
    }

    public static double[][] Products(Corpus a, Corpus b)
    {
        var length = AnswerVector.Length(b.Vocabulary);
        var dense = new double[length];
        var products = a.AnswerVectors.Select(_ => new double[b.AnswerVectors.Count]).ToArray();
        for (var j = 0; j < b.AnswerVectors.Count; j++)
        {
            Array.Clear(dense);
            Scatter(b.AnswerVectors[j], dense);
            for (var i = 0; i < a.AnswerVectors.Count; i++)
                products[i][j] = Dot(a.AnswerVectors[i], dense);
        }

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
