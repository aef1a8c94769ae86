using Practice.Benchmarks.Measure;
using Practice.Scoring.Model;
using Practice.Scoring.Rubrics;
using Practice.Scoring.Text;

namespace Practice.Benchmarks.Tests;

/// <summary>Where "he" is read as if nobody else had been named, only the sentences that say something else then are read again.</summary>
public sealed class WhatIsReadAgain
{
    [Fact]
    public void Is_what_changed_and_comes_to_the_same_as_if_all_were()
    {
        var (finder, model) = (Repository.Finder, TrainedModel.Shipped);
        var (kept, changed) = (0, 0);
        foreach (var answer in PanelReader.Read().Where(answer => answer.IsPanel).Take(60))
        {
            var annotated = AnnotatedAnswer.Of(answer.Text);
            if (annotated.Forgetful() is not { } forgetful)
                continue;
            var units = model.ReadUnits(annotated, finder, answer.Kind, []);
            var again = model.ReadUnits(forgetful, finder, answer.Kind, units);
            var afresh = model.ReadUnits(forgetful, finder, answer.Kind, []);
            foreach (var (unit, fresh) in again.Zip(afresh))
            {
                Assert.Equal(fresh.Alone, unit.Alone);
                Assert.Equal(fresh.Unit.Sentence, unit.Unit.Sentence);
                (kept, changed) = units.Contains(unit, ReferenceEqualityComparer.Instance) ? (kept + 1, changed) : (kept, changed + 1);
            }

            Assert.Equal(afresh.Count, again.Count);
            var reading = model.Read(annotated, finder, answer.Kind);
            for (var skill = 0; skill < RubricIds.Skills.Count; skill++)
                Assert.Equal(model.ReadAll(afresh, answer.Kind).Output(skill), model.ReadAll(again, answer.Kind).Output(skill));
            Assert.NotNull(reading.Forgetful);
        }

        Assert.InRange(changed, 1, kept);
    }
}
