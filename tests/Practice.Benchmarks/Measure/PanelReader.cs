using System.Text.Json;
using Practice.Scoring;
using Practice.Scoring.Rubrics;

namespace Practice.Benchmarks.Measure;

/// <summary>Reads the rated answers in the folders Panel, Written and Unseen, and their copies.</summary>
internal static class PanelReader
{
    /// <summary>The files of ratings, as they are named behind what their answers are: some answers were read once more later.</summary>
    private static readonly string[] Ratings = ["ratings.jsonl", "second-ratings.jsonl"];

    public static IReadOnlyList<RatedAnswer> Read() => WithCopies("rated",
        [
            .. Read(Repository.Panel, "", Source.Panel),
            .. Read(Repository.Panel, "more-", Source.Single),
            .. Read(Repository.Written, "", Source.Written),
            .. Read(Repository.Written, "short-", Source.Short),
            .. Read(Repository.Written, "typed-", Source.Typed),
            .. Read(Repository.Written, "hard-", Source.Hard),
            .. Read(Repository.Written, "told-", Source.Told),
        ]);

    /// <summary>Answers that the shipped scorer has never met.</summary>
    /// <param name="name">What their files' names begin with.</param>
    public static IReadOnlyList<RatedAnswer> ReadUnseen(string name = "") => [.. Read(Repository.Unseen, name, Source.Unseen)];

    /// <param name="name">Of a file in the folder Copies.</param>
    public static IReadOnlyList<RatedAnswer> WithCopies(string name, IEnumerable<RatedAnswer> answers)
    {
        var copies = Lines(Path.Combine(Repository.Copies, name + ".jsonl")).ToDictionary(line => Text(line, "id"), Answer);
        return [.. answers.Select(answer => answer with { Copy = copies.GetValueOrDefault(answer.Id) })];
    }

    private static IEnumerable<RatedAnswer> Read(string folder, string name, Source source)
    {
        var byAnswer = Ratings.Select(file => Path.Combine(folder, name + file)).Where(File.Exists)
            .SelectMany(Lines).ToLookup(line => Text(line, "id"), Rating);
        return Lines(Path.Combine(folder, name + "answers.jsonl")).Select(line => new RatedAnswer(
            Text(line, "id"),
            Text(line, "scenario"),
            Text(line, "kind") == "approach" ? Kind.Approach : Kind.Story,
            Answer(line),
            [.. byAnswer[Text(line, "id")]],
            source));
    }

    private static StarAnswer Answer(JsonElement line) => new(Text(line, "situation"), Text(line, "task"), Text(line, "action"), Text(line, "result"));

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
