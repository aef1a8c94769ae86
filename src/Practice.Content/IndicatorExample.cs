namespace Practice.Content;

/// <summary>A sentence under an indicator's <c>passes</c> or <c>fails</c>.</summary>
/// <param name="Criterion">Id of the skill, part or flag.</param>
/// <param name="Indicator">Id of the indicator within it.</param>
/// <param name="IsFound">True when the indicator has to find the sentence, false when it has to pass it over.</param>
public sealed record IndicatorExample(string Path, int Line, int Column, string Criterion, string Indicator, string Sentence, bool IsFound);
