namespace Practice.Scoring.Tests.Golden;

/// <summary>A text of a golden case and what the scorer says of it.</summary>
internal sealed record Told(string Side, string Id, StarAnswer Text, Assessment Assessment)
{
    public string Line => AssessmentJson.Write(Id, Assessment);

    public int Level(string criterion) => criterion == "overall" ? Assessment.Overall : Assessment.Level(criterion);

    public bool HasFlag(string flag) => Assessment.Flags.Any(raised => raised.Id == flag);

    /// <summary>The evidence of a skill, a part or a flag.</summary>
    public IReadOnlyList<Evidence> Evidence(string criterion) =>
        [.. Assessment.Skills.Concat(Assessment.Parts).Where(judgement => judgement.Id == criterion).SelectMany(judgement => judgement.Evidence),
            .. Assessment.Flags.Where(flag => flag.Id == criterion).SelectMany(flag => flag.Evidence)];

    public string Words(Evidence evidence) => Text[evidence.Part][evidence.Start..evidence.End];

    /// <summary>All four texts, as one a person can read in a message.</summary>
    public string Whole => string.Join(" / ", StarAnswer.Parts.Where(part => Text[part].Length > 0).Select(part => $"{part}: {Text[part]}"));
}
