using Practice.Scoring;

namespace Practice.Benchmarks.Measure;

/// <summary>What an assessment should say: of a criterion (a skill, a part, "overall") a level at most or at least, of a flag whether it is raised.</summary>
internal sealed record Expectation(string? Criterion = null, int? Most = null, int? Least = null, string? Flag = null, bool Raised = false)
{
    /// <summary>What kind of expectation it is.</summary>
    public string Name => (Flag, Raised, Most) switch
    {
        (not null, true, _) => "a flag",
        (not null, false, _) => "no flag",
        (null, _, not null) => "a level at most",
        _ => "a level at least",
    };

    public bool Holds(Assessment assessment) =>
        Flag is null ? Level(assessment) is var level && level <= (Most ?? level) && level >= (Least ?? level) : Raised == assessment.Flags.Any(flag => flag.Id == Flag);

    public override string ToString() => Flag is null ? $"{Criterion} {(Most is null ? ">=" : "<=")} {Most ?? Least}" : $"{(Raised ? "" : "no ")}{Flag}";

    private int Level(Assessment assessment) =>
        Criterion == "overall" ? assessment.Overall : assessment.Skills.Concat(assessment.Parts).Single(judgement => judgement.Id == Criterion).Level;
}
