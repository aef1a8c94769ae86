using Practice.Benchmarks.Measure;
using Practice.Scoring.Indicators;
using Practice.Scoring.Model;

namespace Practice.Benchmarks.Training;

/// <summary>Makes the model that ships, from all answers. The same answers and rubric give the same bytes on every machine.</summary>
internal static class Trainer
{
    public static TrainedModel Train(IReadOnlyList<RatedAnswer> answers, IndicatorFinder finder)
    {
        var validation = new CrossValidation(answers, finder, partition: 0, Layout.Boxes);
        var corpus = validation.Corpus;
        return new(corpus.Vocabulary, corpus.Shapes, corpus.AnswerShapes,
            LinearBank.Of(new UnitFit(corpus).On(_ => true), new double[Targets.Asked]), AnswerStage.Bank(corpus), SecondStage.Fit(validation.Samples()), validation.Cuts());
    }
}
