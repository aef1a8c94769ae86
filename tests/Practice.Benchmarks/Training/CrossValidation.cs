using System.Diagnostics;
using Practice.Benchmarks.Measure;
using Practice.Scoring.Model;

namespace Practice.Benchmarks.Training;

/// <summary>Everything out of fold, grouped by scenario.</summary>
internal static class CrossValidation
{
    public static void Run(IReadOnlyList<RatedAnswer> answers, ulong partition, IReadOnlyList<Layout> layouts)
    {
        var clock = Stopwatch.StartNew();
        var dealt = Folds.Deal(answers.Where(answer => answer.IsPanel).Select(answer => answer.Scenario), answers.Select(answer => answer.Scenario), partition);
        var folds = answers.Select(answer => dealt[answer.Scenario]).ToArray();
        var corpus = Corpus.Of([.. answers.Select(answer => new Document(answer, new LaidOut(answer.Text, Layout.Boxes)))]);
        Console.WriteLine($"{corpus.Documents.Count} answers, {corpus.Rows.Count} units, {corpus.Vocabulary.Count} features, {clock.Elapsed.TotalSeconds:0} s");
        var readings = layouts.Select(layout => layout == Layout.Boxes ? corpus : corpus.Reading([.. answers.Select(answer => new Document(answer, new LaidOut(answer.Text, layout)))])).ToList();
        var units = new UnitStage(corpus, folds, readings, new());
        Console.WriteLine($"units {clock.Elapsed.TotalSeconds:0} s");
        var linear = new AnswerStage(corpus, folds, readings, 1);
        Console.WriteLine($"answers {clock.Elapsed.TotalSeconds:0} s");

        var outputs = readings.Select(_ => new double[answers.Count][][]).ToArray();
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            double[] Features(Corpus reading, int d) => AnswerFeatures.Of(reading.Documents[d].Units, units.Scores(reading, d, fold), linear.Output(reading, d, fold), answers[d].Kind);
            var train = Enumerable.Range(0, answers.Count).Where(d => folds[d] != fold).ToArray();
            var test = Enumerable.Range(0, answers.Count).Where(d => folds[d] == fold).ToArray();
            var rows = train.Select(d => Features(corpus, d)).ToArray();
            var weights = train.Select(_ => 1.0).ToArray();
            var stages = Enumerable.Range(0, RatedAnswer.Dimensions)
                .Select(dimension => new LevelStage(dimension, rows, [.. train.Select(d => answers[d].Mean(dimension))], weights, 17)).ToArray();
            for (var r = 0; r < readings.Count; r++)
                foreach (var d in test)
                {
                    var features = Features(readings[r], d);
                    outputs[r][d] = [.. stages.Select((stage, dimension) => stage.Predict(features, linear.Output(readings[r], d, fold)[dimension]))];
                }
        }

        Console.WriteLine($"levels {clock.Elapsed.TotalSeconds:0} s");
        for (var r = 0; r < readings.Count; r++)
        {
            Report($"{layouts[r]} linear", answers, folds, outputs[0], outputs[r], parts => parts[2]);
            Report($"{layouts[r]} boosted", answers, folds, outputs[0], outputs[r], parts => parts[0]);
            Report($"{layouts[r]} random", answers, folds, outputs[0], outputs[r], parts => parts[1]);
            Report($"{layouts[r]} blend", answers, folds, outputs[0], outputs[r], parts => (parts[0] + parts[1] + parts[2]) / 3);
        }
    }

    private static void Report(string name, IReadOnlyList<RatedAnswer> answers, int[] folds, double[][][] plain, double[][][] outputs, Func<double[], double> blend)
    {
        foreach (var (group, isIn) in new (string, Func<RatedAnswer, bool>)[] { ("panel", a => a.IsPanel), ("m", a => a.Id[0] == 'm'), ("n", a => a.Id[0] == 'n') })
        {
            var kappas = new double[RatedAnswer.Dimensions];
            for (var dimension = 0; dimension < kappas.Length; dimension++)
            {
                var (lowest, highest) = dimension == 10 ? (1, 5) : (0, 3);
                var levels = new List<int>();
                var truth = new List<int>();
                for (var fold = 0; fold < Folds.Count; fold++)
                {
                    var others = Enumerable.Range(0, answers.Count).Where(d => folds[d] != fold && answers[d].IsPanel).ToArray();
                    var stretch = Stretch.Of([.. others.Select(d => blend(plain[d][dimension]))], [.. others.Select(d => answers[d].Median(dimension))], lowest, highest);
                    foreach (var d in Enumerable.Range(0, answers.Count).Where(d => folds[d] == fold && isIn(answers[d])))
                    {
                        levels.Add(stretch.Level(blend(outputs[d][dimension])));
                        truth.Add(answers[d].Median(dimension));
                    }
                }

                kappas[dimension] = Kappa.Quadratic(truth, levels, lowest, highest);
            }

            Console.WriteLine($"{name,-24}{group,-6} skills {kappas.Take(6).Average():0.000} ({string.Join(' ', kappas.Take(6).Select(k => $"{k:0.00}"))})  parts {kappas.Skip(6).Take(4).Average():0.000} ({string.Join(' ', kappas.Skip(6).Take(4).Select(k => $"{k:0.00}"))})  overall {kappas[10]:0.000}");
        }
    }
}
