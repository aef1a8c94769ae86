using System.Text.Json;
using Practice.Scoring;
using Practice.Scoring.Rubrics;

namespace Practice.Benchmarks.Measure;

/// <summary>Reads the rated answers in the folders Panel, Written and Unseen.</summary>
internal static class PanelReader
{
    public static IReadOnlyList<RatedAnswer> Read() =>
        [
            .. Read(Repository.Panel, "answers.jsonl", "ratings.jsonl", isPanel: true),
            .. Read(Repository.Panel, "more-answers.jsonl", "more-ratings.jsonl", isPanel: false),
            .. Read(Repository.Written, "answers.jsonl", "ratings.jsonl", isPanel: false),
        ];

    /// <summary>Answers that the shipped scorer has never met.</summary>
    public static IReadOnlyList<RatedAnswer> ReadUnseen() =>
        [
            .. Read(Repository.Unseen, "hard-answers.jsonl", "hard-ratings.jsonl", isPanel: false),
            .. Read(Repository.Unseen, "told-answers.jsonl", "told-ratings.jsonl", isPanel: false),
            .. Read(Repository.Unseen, "fresh-answers.jsonl", "fresh-ratings.jsonl", isPanel: false),
        ];

    private static IEnumerable<RatedAnswer> Read(string folder, string answers, string ratings, bool isPanel)
    {
        var byAnswer = Lines(Path.Combine(folder, ratings)).ToLookup(line => Text(line, "id"), Rating);
        return Lines(Path.Combine(folder, answers)).Select(line => new RatedAnswer(
            Text(line, "id"),
            Text(line, "scenario"),
            Text(line, "kind") == "approach" ? Kind.Approach : Kind.Story,
            new(Text(line, "situation"), Text(line, "task"), Text(line, "action"), Text(line, "result")),
            [.. byAnswer[Text(line, "id")]],
            isPanel));
    }

    private static Rating Rating(JsonElement line)
    {
        var (skills, star) = (line.GetProperty("skills"), line.GetProperty("star"));
        return new(
            Text(line, "rater"),
            [.. RubricIds.Skills.Select(id => skills.GetProperty(id).GetProperty("level").GetInt32())],
            [.. RubricIds.Skills.Select(id => Sentences(skills.GetProperty(id), "evidence"))],
            [.. RubricIds.Parts.Select(id => star.GetProperty(id).GetInt32())],
            line.GetProperty("flags").EnumerateObject().ToDictionary(flag => flag.Name, flag => Strings(flag.Value)),
            line.GetProperty("overall").GetInt32());
    }

    private static string[] Sentences(JsonElement owner, string name) => owner.TryGetProperty(name, out var list) ? Strings(list) : [];

    private static string[] Strings(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString() ?? "")];

    private static string Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";

    private static IEnumerable<JsonElement> Lines(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);
}
