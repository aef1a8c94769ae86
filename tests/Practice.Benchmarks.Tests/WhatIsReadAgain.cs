using Practice.Benchmarks.Measure;
using Practice.Scoring.Model;
using Practice.Scoring.Rubrics;
using Practice.Scoring.Text;

namespace Practice.Benchmarks.Tests;

/// <summary>
/// Where "he" is read as if nobody else had been named, only the sentences that say something else then are read again; and none counts
/// where skills rest on the same ones.
/// </summary>
public sealed class WhatIsReadAgain
{
    [Fact]
    public void Is_what_changed_and_comes_to_the_same_as_if_all_were()
    {
        var (finder, model) = (Repository.Finder, TrainedModel.Shipped);
        var (kept, changed, alike) = (0, 0, 0);
        foreach (var answer in PanelReader.Read().Where(answer => answer.IsPanel).Take(60))
        {
            var annotated = AnnotatedAnswer.Of(answer.Text);
            if (annotated.Forgetful() is not { } forgetful)
                continue;
            var reading = model.Read(annotated, finder, answer.Kind);
            var (again, afresh) = (reading.Forgetful ?? reading, model.Read(forgetful, finder, answer.Kind));
            for (var skill = 0; skill < RubricIds.Skills.Count; skill++)
                Assert.Equal(afresh.Output(skill), again.Output(skill));
            if (reading.Forgetful is null)
            {
                alike++;
                continue;
            }

            Assert.Equal(afresh.ByUnit.Select(unit => unit.Worth.Alone), again.ByUnit.Select(unit => unit.Worth.Alone));
            var same = again.ByUnit.Count(unit => reading.ByUnit.Contains(unit, ReferenceEqualityComparer.Instance));
            (kept, changed) = (kept + same, changed + again.ByUnit.Count - same);
        }

        Assert.InRange(changed, 1, kept);
        Assert.InRange(alike, 1, 60);
    }
}
