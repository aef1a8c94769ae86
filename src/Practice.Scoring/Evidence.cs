namespace Practice.Scoring;

/// <summary>The stretch of text on which a level or a flag rests, and the indicator of the rubric that it met.</summary>
/// <param name="Start">UTF-16 offset into that part's text as it was given.</param>
/// <param name="End">UTF-16 offset, exclusive.</param>
/// <param name="Indicator">Id of an indicator of the rubric's criterion; empty where the words as a whole show it and no single indicator names how.</param>
public sealed record Evidence(Part Part, int Start, int End, string Indicator);
