namespace Practice.Scoring.Feedback;

/// <summary>
/// At most three next steps. Each is what one missing piece of evidence would lift: a flag first, because it costs most;
/// then the parts and skills in the order of what the next level is worth, the smallest step before the larger one.
/// </summary>
internal static class NextSteps
{
    private const int Most = 3;

    /// <summary>What a reader misses most when it is missing, from the first to the last.</summary>
    private static readonly string[] Order =
    [
        "action", "result", "situation", "empathy", "active-listening", "problem-solving", "clear-communication", "task", "emotional-intelligence", "patience",
    ];

    public static IReadOnlyList<NextStep> For(IReadOnlyList<Judgement> skills, IReadOnlyList<Judgement> parts, IReadOnlyList<RaisedFlag> flags)
    {
        var mend = flags.Select(flag => new NextStep(Findings.OfFlag(flag.Id), flag.Evidence.Count > 0 ? flag.Evidence[0].Part : null, flag.Id, 0));
        var lift = skills.Concat(parts)
            .Where(judgement => judgement.Level < 3)
            .OrderBy(judgement => judgement.Level)
            .ThenBy(judgement => Array.IndexOf(Order, judgement.Id))
            .Select(judgement => new NextStep(Findings.ToLift(judgement.Id, judgement.Level), PartOf(judgement), judgement.Id, 1));
        return [.. mend.Take(2).Concat(lift).Take(Most)];
    }

    private static Part? PartOf(Judgement judgement) => Enum.TryParse<Part>(judgement.Id, ignoreCase: true, out var part) ? part : Part.Action;
}
