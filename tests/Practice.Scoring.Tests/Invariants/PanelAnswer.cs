using System.Text.Json;

namespace Practice.Scoring.Tests.Invariants;

/// <summary>One of the 288 answers on which the scorer is measured: strong to weak, spoken, misspelt, stuffed, in the wrong boxes.</summary>
internal sealed record PanelAnswer(string Id, Kind Kind, StarAnswer Text)
{
    public static IReadOnlyList<PanelAnswer> All { get; } = From("answers.jsonl");

    /// <summary>With the 360 that only train it: for what few answers have.</summary>
    public static IReadOnlyList<PanelAnswer> AndMore { get; } = [.. All, .. From("more-answers.jsonl")];

    /// <summary>What the scorer says of it as it stands.</summary>
    public Assessment Verdict => verdict ??= TheRubric.Assess(Text, Kind);

    private Assessment? verdict;

    public Assessment With(StarAnswer text) => TheRubric.Assess(text, Kind);

    private static PanelAnswer[] From(string file) =>
        [.. File.ReadLines(Path.Combine(TheRubric.Root, "tests", "Practice.Benchmarks", "Panel", file)).Where(line => line.Length > 0).Select(Read)];

    private static PanelAnswer Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        string Of(string name) => json.RootElement.GetProperty(name).GetString()!;
        return new(Of("id"), Of("kind") == "approach" ? Kind.Approach : Kind.Story, new(Of("situation"), Of("task"), Of("action"), Of("result")));
    }
}
