namespace Practice.Scoring;

/// <summary>The four parts of a STAR answer, in the order in which they are told.</summary>
public enum Part
{
    Situation,
    Task,
    Action,
    Result,
}
