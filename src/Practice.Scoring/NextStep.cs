namespace Practice.Scoring;

/// <summary>One computed suggestion. The sentence a person reads is the rubric's advice for the finding.</summary>
/// <param name="Finding">One of <see cref="Findings.All"/>.</param>
/// <param name="Part">Where the missing words belong, if in one part.</param>
/// <param name="Lifts">Id of the skill, part or flag that it mends.</param>
/// <param name="By">Levels gained: of that skill or part, for a flag of the answer as a whole. 0 where a single sentence lifts none.</param>
/// <param name="Indicator">Id of the behaviour that was tried and is missing; empty for a flag and for the answer as a whole.</param>
public sealed record NextStep(string Finding, Part? Part, string Lifts, int By, string Indicator = "");
