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

    /// <summary>Answers that nothing was learnt from, with a copy of the same sentences in another's spelling or English.</summary>
    public static IEnumerable<(PanelAnswer Answer, StarAnswer Copy)> Copied(string file)
    {
        var answers = Lines("Unseen", "answers.jsonl").Select(Read).ToDictionary(answer => answer.Id);
        foreach (var line in Lines("Copies", file))
        {
            using var json = JsonDocument.Parse(line);
            yield return (answers[Of(json, "id")], TextOf(json));
        }
    }

    private Assessment? verdict;

    public Assessment With(StarAnswer text) => TheRubric.Assess(text, Kind);

    private static PanelAnswer[] From(string file) => [.. Lines("Panel", file).Select(Read)];

    private static IEnumerable<string> Lines(string folder, string file) =>
        File.ReadLines(Path.Combine(TheRubric.Root, "tests", "Practice.Benchmarks", folder, file)).Where(line => line.Length > 0);

    private static PanelAnswer Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        return new(Of(json, "id"), Of(json, "kind") == "approach" ? Kind.Approach : Kind.Story, TextOf(json));
    }

    private static StarAnswer TextOf(JsonDocument json) => new(Of(json, "situation"), Of(json, "task"), Of(json, "action"), Of(json, "result"));

    private static string Of(JsonDocument json, string name) => json.RootElement.GetProperty(name).GetString()!;
}
