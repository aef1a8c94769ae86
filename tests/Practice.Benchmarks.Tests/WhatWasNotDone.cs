using Practice.Benchmarks.Measure;
using Practice.Scoring;
using Practice.Scoring.Model;
using Practice.Scoring.Text;

namespace Practice.Benchmarks.Tests;

/// <summary>Told of, and no deed of the speaker's: it shows no skill and is marked for none.</summary>
public sealed class WhatWasNotDone
{
    [Theory]
    [InlineData("I never asked her what had happened before she rang.", true)]
    [InlineData("At no point did I explain how the refund works.", true)]
    [InlineData("I nearly offered him a choice of two dates.", true)]
    [InlineData("I put the phone down without asking her.", true)]
    [InlineData("I did not put the phone down without asking her.", false)]
    [InlineData("I did not let him finish.", true)]
    [InlineData("I did not let it get to me.", false)]
    [InlineData("I let her finish and did not ask for proof.", false)]
    [InlineData("I did not interrupt him, nor ask him to repeat it.", false)]
    [InlineData("I didn't just apologise, I asked her what would help.", false)]
    [InlineData("I wish I had let him finish before I spoke.", true)]
    [InlineData("My manager let her finish when she came.", true)]
    [InlineData("My manager let her finish and I took notes.", false)]
    [InlineData("I would have lowered my voice.", true)]
    public void Is_told_from_what_was(string sentence, bool isUndone) => Assert.Equal(isUndone, Only(sentence).IsUndone(Kind.Story));

    [Theory]
    [InlineData("I would have lowered my voice.")]
    [InlineData("I would not have let it touch me.")]
    public void Is_a_step_where_a_method_is_asked_for(string step) => Assert.False(Only(step, Kind.Approach).IsUndone(Kind.Approach));

    [Fact]
    public void Is_marked_for_no_skill()
    {
        var (model, left) = (TrainedModel.Shipped, 0);
        foreach (var answer in PanelReader.Read().Where(answer => answer.IsPanel))
        {
            var reading = model.Read(AnnotatedAnswer.Of(answer.Text), Repository.Finder, answer.Kind);
            left += reading.Units.Count(unit => unit.IsUndone(answer.Kind));
            for (var skill = 0; skill < Targets.Skills; skill++)
                Assert.Subset(reading.Showing.Units.ToHashSet<object>(ReferenceEqualityComparer.Instance), model.Cuts.Marked(reading, skill).ToHashSet<object>(ReferenceEqualityComparer.Instance));
            Assert.DoesNotContain(reading.Showing.Units, unit => unit.IsUndone(answer.Kind));
        }

        Assert.InRange(left, 100, int.MaxValue);
    }

    private static Unit Only(string sentence, Kind kind = Kind.Story) =>
        Assert.Single(Units.Of(AnnotatedAnswer.Of(new StarAnswer(Action: sentence)), told => Repository.Finder.Find(told, kind)));
}
