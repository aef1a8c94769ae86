using Practice.Benchmarks.Measure;
using Practice.Scoring;
using Practice.Scoring.Model;
using Practice.Scoring.Rubrics;
using Practice.Scoring.Text;

namespace Practice.Benchmarks.Tests;

/// <summary>A next step is worth what it lifts, and not that a bound is forgotten while it is tried.</summary>
public sealed class ASentenceAddedInThought
{
    [Fact]
    public void Is_bounded_as_the_answer_is()
    {
        var rubric = Repository.Rubric;
        var (finder, model) = (Repository.Finder, TrainedModel.Shipped);
        var probes = new Probes(rubric, finder, model);
        var bounded = 0;
        foreach (var answer in PanelReader.Read().Where(answer => answer.IsPanel).Take(60))
        {
            var twice = AnnotatedAnswer.Of(answer.Text with { Result = string.Join('\n', StarAnswer.Parts.Reverse().Select(part => answer.Text[part])) });
            var reading = model.Read(twice, finder, answer.Kind) with { Forgetful = null };
            var alone = reading with { Again = null };
            for (var skill = 0; skill < Targets.Skills; skill++)
                foreach (var probe in probes.Missing(reading, RubricIds.Skills[skill]))
                {
                    var again = reading.Again!.Output(skill, probe);
                    Assert.Equal(Math.Min(alone.Output(skill, probe), again), reading.Output(skill, probe));
                    bounded += again < alone.Output(skill, probe) ? 1 : 0;
                }
        }

        Assert.InRange(bounded, 1, int.MaxValue);
    }
}
