using Practice.Scoring.Rubrics;

namespace Practice.Content;

/// <summary>A skill, part or flag of the rubric, as people read it.</summary>
/// <param name="Mark">Two letters that tell a skill apart without colour; empty for parts and flags.</param>
/// <param name="Summary">One line.</param>
/// <param name="Levels">What each level looks like, 0 to 3; empty for a flag.</param>
public sealed record Criterion(
    string Id,
    string Title,
    string Mark,
    string Summary,
    Prose WhatItIs,
    Prose WhyTheyCare,
    IReadOnlyList<LevelDescription> Levels,
    Prose Traps,
    Prose HowToShowIt,
    IReadOnlyList<Indicator> Indicators)
{
    public Indicator? Indicator(string id) => Indicators.FirstOrDefault(indicator => indicator.Id == id);
}
