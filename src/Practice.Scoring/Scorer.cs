using Practice.Scoring.Rubrics;

namespace Practice.Scoring;

/// <summary>Text in, assessment out: no files, no clock, no chance. One scorer serves any number of threads.</summary>
public sealed class Scorer(Rubric rubric)
{
    public const string Version = "0.0.0";

    public Assessment Assess(StarAnswer answer, Question question)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(question);
        return new(Version, rubric.Skills.Count.ToString("x", null), "en", "none",
            [.. RubricIds.Skills.Select(id => new Judgement(id, 0, 0, []))],
            [.. RubricIds.Parts.Select(id => new Judgement(id, 0, 0, []))],
            [], 1, 0, 0, []);
    }
}
