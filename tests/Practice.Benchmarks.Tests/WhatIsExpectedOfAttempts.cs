using Practice.Benchmarks.Measure;
using Practice.Scoring;
using Practice.Scoring.Rubrics;

namespace Practice.Benchmarks.Tests;

public sealed class WhatIsExpectedOfAttempts
{
    private static readonly Assessment Assessment = new Scorer(Repository.Rubric).Assess(new(Action: "He was an idiot."), new()) with
    {
        Skills = [.. RubricIds.Skills.Select(id => new Judgement(id, id == "empathy" ? 2 : 0, 1, []))],
        Flags = [new("bad-mouths-customer", [])],
        Overall = 3,
    };

    private static readonly string?[] Known = [.. RubricIds.Skills, .. RubricIds.Parts, .. RubricIds.Flags, "overall"];

    [Fact]
    public void Is_said_in_the_words_of_the_rubric()
    {
        var attempts = Attempt.Read();
        Assert.Equal(80, attempts.DistinctBy(attempt => attempt.Id).Count());
        Assert.All(attempts, attempt => Assert.NotEmpty(attempt.Expect));
        Assert.All(attempts.SelectMany(attempt => attempt.Expect), expected => Assert.Contains(expected.Criterion ?? expected.Flag, Known));
    }

    [Theory]
    [InlineData(2, null, true)]
    [InlineData(1, null, false)]
    [InlineData(null, 2, true)]
    [InlineData(null, 3, false)]
    public void May_be_a_level_at_most_or_at_least(int? most, int? least, bool holds) =>
        Assert.Equal(holds, new Expectation("empathy", most, least).Holds(Assessment));

    [Theory]
    [InlineData("bad-mouths-customer", true, true)]
    [InlineData("bad-mouths-customer", false, false)]
    [InlineData("joking", true, false)]
    [InlineData("joking", false, true)]
    public void May_be_a_flag_that_is_raised_or_is_not(string flag, bool raised, bool holds) =>
        Assert.Equal(holds, new Expectation(Flag: flag, Raised: raised).Holds(Assessment));

    [Fact]
    public void May_be_the_overall_level() => Assert.True(new Expectation("overall", Most: 3, Least: 3).Holds(Assessment));
}
