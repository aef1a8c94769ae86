using System.Text.Json;
using Practice.Scoring;

namespace Practice.Benchmarks.Measure;

/// <summary>
/// An answer that tries to gain what it does not earn, or earns it in unusual words, and what its writer, who knew the rubric
/// alone, expected of it before anything was scored.
/// </summary>
/// <param name="Kind">"story" or "approach".</param>
/// <param name="Why">What it tries.</param>
internal sealed record Attempt(string Id, string Kind, string Situation, string Task, string Action, string Result, string Why, IReadOnlyList<Expectation> Expect)
{
    public static IReadOnlyList<Attempt> Read() =>
        [.. File.ReadLines(Path.Combine(Repository.Unseen, "attempts.jsonl")).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<Attempt>(line, JsonSerializerOptions.Web)!)];

    public Assessment ScoredBy(Scorer scorer) =>
        scorer.Assess(new(Situation, Task, Action, Result), new(Kind == "approach" ? Scoring.Kind.Approach : Scoring.Kind.Story));
}
