using System.Text.Json;
using Practice.Scoring;

namespace Practice.Web.Commands;

/// <summary>One line of what <c>score</c> reads.</summary>
public readonly record struct SubmittedAnswer(string Id, string Scenario, Kind? Kind, string Question, StarAnswer Text)
{
    private static readonly string[] Parts = ["situation", "task", "action", "result"];

    /// <summary>What is wrong with the line, or null when the answer was read.</summary>
    public static string? Read(byte[] line, out SubmittedAnswer answer)
    {
        answer = default;
        try
        {
            using var json = JsonDocument.Parse(line);
            return Read(json.RootElement, out answer);
        }
        catch (JsonException error)
        {
            return $"not JSON at byte {error.BytePositionInLine + 1}; write one JSON object a line";
        }
        catch (InvalidOperationException)
        {
            return "a text is not valid Unicode; write UTF-8 and whole surrogate pairs";
        }
    }

    private static string? Read(JsonElement line, out SubmittedAnswer answer)
    {
        answer = default;
        if (line.ValueKind != JsonValueKind.Object)
            return $"expected an object such as {{\"id\":\"a1\",\"action\":\"…\"}}, found {Name(line.ValueKind)}";
        foreach (var key in (string[])["id", "scenario", "kind", "question", .. Parts])
            if (line.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.String)
                return $"\"{key}\" has to be a string, found {Name(value.ValueKind)}";
        if (Value(line, "id") is not { Length: > 0 } id)
            return "\"id\" is missing; each answer needs one";
        if (!Parts.Any(part => line.TryGetProperty(part, out _)))
            return "no part is there; at least one of \"situation\", \"task\", \"action\", \"result\" is needed";
        var kind = Value(line, "kind");
        if (kind is not (null or "story" or "approach"))
            return $"\"kind\" is \"{kind}\"; it can be story or approach";
        answer = new(id, Value(line, "scenario") ?? "", KindOf(kind), Value(line, "question") ?? "", new StarAnswer(
            Value(line, "situation") ?? "", Value(line, "task") ?? "", Value(line, "action") ?? "", Value(line, "result") ?? ""));
        return null;
    }

    private static Kind? KindOf(string? kind) => kind switch
    {
        "story" => Scoring.Kind.Story,
        "approach" => Scoring.Kind.Approach,
        _ => null,
    };

    private static string? Value(JsonElement line, string key) => line.TryGetProperty(key, out var value) ? value.GetString() : null;

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.Number => "a number",
        JsonValueKind.String => "a string",
        JsonValueKind.Object => "an object",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
