using Practice.Benchmarks.Learning;
using Practice.Scoring.Model;

namespace Practice.Benchmarks.Training;

/// <summary>Levels and flags from the words of the whole answer, out of fold in the same way as <see cref="UnitStage"/>.</summary>
internal sealed class AnswerStage
{
    private readonly Dictionary<Corpus, (double[] Whole, double[] Showing)[][]> outputs = [];

    public AnswerStage(Corpus corpus, int[] folds, IReadOnlyList<Corpus> readings, UnitStage units)
    {
        foreach (var reading in readings)
            outputs[reading] = [.. Enumerable.Range(0, Folds.Count).Select(_ => new (double[], double[])[reading.Documents.Count])];
        var fit = new AnswerFit(corpus);
        Parallel.ForEach(Folds.Pairs, Cores.All, pair =>
        {
            var (i, j) = pair;
            var (solution, means) = fit.On(document => folds[document] != i && folds[document] != j);
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
        var (solution, means) = new AnswerFit(corpus).On(_ => true);
        return LinearBank.Of(solution, means);
    }
}
