using Practice.Scoring;

namespace Practice.Data;

/// <summary>A stretch of a draft that an assertion rests on, with its words: it says the same when it is read without the draft.</summary>
/// <param name="Start">UTF-16 offset into that part's text.</param>
/// <param name="End">UTF-16 offset, exclusive.</param>
/// <param name="Indicator">What of the rubric it is said to meet; empty where no single indicator names it.</param>
public sealed record DisputedSpan(Part Part, int Start, int End, string Indicator, string Words);
