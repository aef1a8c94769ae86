using Practice.Scoring.Rubrics;

namespace Practice.Scoring;

/// <summary>The closed set of findings that the scorer can emit. The prose for each lives in the rubric files.</summary>
public static class Findings
{
    /// <summary>Findings about the whole answer; their prose is in <c>rubric/general.md</c>.</summary>
    public static readonly IReadOnlyList<string> General =
        ["nothing-to-judge", "language-not-supported", "question-copied", "model-answer-copied"];

    private static readonly Dictionary<string, string[]> OfParts = new()
    {
        ["situation"] = ["situation-missing", "situation-vague", "situation-without-stakes"],
        ["task"] = ["task-missing", "task-implied", "task-without-limit"],
        ["action"] = ["action-missing", "action-generic", "action-without-wording"],
        ["result"] = ["result-missing", "result-names-no-outcome", "result-without-effect"],
    };

    /// <summary>The finding that lifts a skill or part from a level (0 to 2) to the next.</summary>
    public static string ToLift(string criterion, int level) => OfParts.TryGetValue(criterion, out var findings)
        ? findings[level]
        : criterion + level switch { 0 => "-not-shown", 1 => "-only-claimed", _ => "-shown-once" };

    /// <summary>The finding that goes with a raised flag.</summary>
    public static string OfFlag(string flag) => "flag-" + flag;

    /// <summary>The findings whose prose belongs into the file of one skill, part or flag.</summary>
    public static IReadOnlyList<string> Of(string criterion) => RubricIds.Flags.Contains(criterion)
        ? [OfFlag(criterion)]
        : [.. Enumerable.Range(0, 3).Select(level => ToLift(criterion, level))];

    public static readonly IReadOnlyList<string> All =
        [.. General, .. RubricIds.Skills.Concat(RubricIds.Parts).Concat(RubricIds.Flags).SelectMany(Of)];
}
