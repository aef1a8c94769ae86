namespace Practice.Scoring;

/// <summary>One computed suggestion. The sentence a person reads is the rubric's advice for the finding.</summary>
/// <param name="Finding">One of <see cref="Findings.All"/>.</param>
/// <param name="Part">Where the missing words belong, if in one part.</param>
/// <param name="Lifts">Id of the skill, part or flag that it mends.</param>
/// <param name="By">Levels gained, 1 or more; 0 for a flag.</param>
public sealed record NextStep(string Finding, Part? Part, string Lifts, int By);
