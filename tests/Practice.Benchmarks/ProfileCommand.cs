using System.Diagnostics;
using Practice.Benchmarks.Measure;
using Practice.Scoring;
using Practice.Scoring.Model;
using Practice.Scoring.Text;

namespace Practice.Benchmarks;

internal static class ProfileCommand
{
    public static int Run()
    {
        var finder = Repository.Finder;
        var model = TrainedModel.Shipped;
        var scorer = new Scorer(Repository.Rubric);
        var answers = PanelReader.Read(Repository.Panel).Where(answer => scorer.Assess(answer.Text, new()).Words is > 200 and < 300).ToList();
        var names = new[] { "annotate", "find", "units", "keys", "phrases", "vectors", "bank", "telling", "answervector", "answerbank", "shape+features", "levels", "flags", "evidence", "all" };
        var times = new double[names.Length];
        for (var round = 0; round < 12; round++)
        {
            if (round == 4) Array.Clear(times);
            foreach (var answer in answers)
            {
                var at = 0;
                var t = Stopwatch.GetTimestamp();
                void Lap() { times[at++] += Stopwatch.GetElapsedTime(t).TotalMicroseconds; t = Stopwatch.GetTimestamp(); }
                var annotated = AnnotatedAnswer.Of(answer.Text); Lap();
                var matches = finder.Find(annotated, answer.Kind); Lap();
                var units = Units.Of(annotated, matches); Lap();
                foreach (var u in units) _ = u.Phrases; 
                times[4] += Stopwatch.GetElapsedTime(t).TotalMicroseconds; t = Stopwatch.GetTimestamp();
                var keys = UnitVectors.Keys(units); Lap(); at++;
                var vectors = UnitVectors.Of(model.Vocabulary, model.UnitShapes, units, keys, answer.Kind); Lap();
                var raw = vectors.Select(model.UnitBank.Apply).ToArray(); Lap();
                var scores = Telling.InContext(units, raw); Lap();
                var shape = AnswerShape.Of(units, answer.Kind);
                var av = AnswerVector.Of(model.Vocabulary, model.AnswerShapes, keys, shape); Lap();
                var linear = model.AnswerBank.Apply(av); Lap();
                var features = AnswerFeatures.Of(units, scores, linear, shape); Lap();
                foreach (var l in model.Answers.Levels) l.Predict(features); Lap();
                for (var f = 0; f < 10; f++) model.Answers.Flags.Predict(FlagFeatures.Of(units, scores, linear, shape, f, answer.Kind)); Lap();
                for (var s = 0; s < 6; s++) for (var u = 0; u < units.Count; u++) if (EvidenceFeatures.IsWorthAsking(scores[u], s)) model.Answers.Evidence.Predict(EvidenceFeatures.Of(units, scores, linear, u, s)); Lap();
                scorer.Assess(answer.Text, new(answer.Kind)); Lap();
            }
        }
        for (var i = 0; i < names.Length; i++) Console.WriteLine($"{names[i],-16} {times[i] / answers.Count / 8:0} us");
        Console.WriteLine($"features {model.Vocabulary.Count}, units {answers.Average(a => Units.Of(AnnotatedAnswer.Of(a.Text), []).Count):0.0}");
        return 0;
    }
}
