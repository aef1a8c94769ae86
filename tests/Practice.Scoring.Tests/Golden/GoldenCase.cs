using System.Text.Json;

namespace Practice.Scoring.Tests.Golden;

/// <summary>One folder: a text, the closest text that must not get the same verdict, what must hold of both, and what the scorer says of them now.</summary>
internal sealed class GoldenCase(string folder)
{
    /// <summary>Set to 1, expected.jsonl is written anew instead of compared. The diff is reviewed like code.</summary>
    public const string Rewrite = "PRACTICE_REWRITE_GOLDEN";

    private static readonly string[] Files = ["answer.json", "near-miss.json", "must.txt", "expected.jsonl"];

    private readonly Lazy<Told> answer = new(() => Read(folder, "answer"));
    private readonly Lazy<Told> nearMiss = new(() => Read(folder, "near-miss"));

    public static bool IsRewriting => Environment.GetEnvironmentVariable(Rewrite) == "1";

    public static string Home { get; } = Path.Combine(TheRubric.Root, "tests", "Practice.Scoring.Tests", "Golden");

    public static IEnumerable<string> Names => Directory.EnumerateDirectories(Home).Select(found => Path.GetFileName(found)!).Order(StringComparer.Ordinal);

    public string Name => Path.GetFileName(folder);

    public Told Answer => answer.Value;

    public Told NearMiss => nearMiss.Value;

    /// <summary>Files that are missing, assertions that can't be read, sides that nothing is said of.</summary>
    public IReadOnlyList<string> Gaps()
    {
        var missing = Files.Where(file => !File.Exists(Path.Combine(folder, file)) && !(IsRewriting && file == "expected.jsonl")).ToList();
        if (missing.Count > 0)
            return [.. missing.Select(file => $"{Name} lacks {file}")];
        var lines = MustLines().ToList();
        List<string> gaps = [.. lines.Where(line => Must.Parse(line) is null).Select(line => $"{Name}/must.txt says \"{line}\", which can't be read; {Must.Form}")];
        foreach (var side in (string[])["answer", "near-miss"])
            if (!lines.Any(line => line.Split(':')[0].Split(' ').Contains(side)))
                gaps.Add($"{Name}/must.txt says nothing of the {side}");
        return gaps;
    }

    /// <summary>Every assertion that doesn't hold, with what is said instead and the text.</summary>
    public IReadOnlyList<(string Must, string Instead)> Misses()
    {
        var misses = new List<(string, string)>();
        foreach (var line in MustLines())
            if (Must.Parse(line)?.Instead(Answer, NearMiss) is { } instead)
                misses.Add((line, instead));
        return misses;
    }

    /// <summary>Null when expected.jsonl is what the scorer says; else the first line that differs.</summary>
    public string? Difference()
    {
        var (path, said) = (Path.Combine(folder, "expected.jsonl"), $"{Answer.Line}\n{NearMiss.Line}\n");
        if (IsRewriting)
            File.WriteAllText(path, said);
        var expected = File.ReadAllText(path);
        if (expected == said)
            return null;
        var (before, now) = expected.Split('\n').Zip(said.Split('\n')).FirstOrDefault(pair => pair.First != pair.Second);
        return $"{Name}/expected.jsonl differs; {Rewrite}=1 writes it anew.\n  expected: {before}\n  now:      {now}";
    }

    private IEnumerable<string> MustLines() =>
        File.ReadLines(Path.Combine(folder, "must.txt")).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#');

    private static Told Read(string folder, string side)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, side + ".json")));
        string Text(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString()! : "";
        var text = new StarAnswer(Text("situation"), Text("task"), Text("action"), Text("result"));
        var kind = Text("kind") == "approach" ? Kind.Approach : Kind.Story;
        return new(side, Text("id"), text, TheRubric.Scorer.Assess(text, new Question(kind, Text("question"))));
    }
}
