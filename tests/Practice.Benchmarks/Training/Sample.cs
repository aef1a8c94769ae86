using Practice.Scoring.Model;

namespace Practice.Benchmarks.Training;

/// <summary>A document as the second stage sees it: scored by models that never saw its scenario.</summary>
internal sealed record Sample(Document Document, Passage Whole, Passage Showing)
{
    public Reading ReadBy(AnswerModels models) => new(Whole, Showing, models);
}
