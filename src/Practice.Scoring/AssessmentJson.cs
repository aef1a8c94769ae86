using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Practice.Scoring;

/// <summary>An assessment as one line of JSON, in the exchange format, and back.</summary>
public static class AssessmentJson
{
    private static readonly JsonWriterOptions Plainly = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Keys in the order of the rubric, numbers in their shortest form: the same bytes for the same assessment.</summary>
    /// <param name="id">Of the answer.</param>
    public static string Write(string id, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plainly))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("scorer", assessment.Scorer);
            json.WriteString("rubric", assessment.Rubric);
            json.WriteString("language", assessment.Language);
            json.WriteString("storyType", assessment.StoryType);
            Write(json, "skills", assessment.Skills);
            Write(json, "star", assessment.Parts);
            json.WriteStartArray("flags");
            foreach (var flag in assessment.Flags)
            {
                json.WriteStartObject();
                json.WriteString("id", flag.Id);
                Write(json, flag.Evidence);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteNumber("overall", assessment.Overall);
            json.WriteNumber("words", assessment.Words);
            json.WriteNumber("speakingSeconds", assessment.SpeakingSeconds);
            if (assessment.Profile is { } profile)
                Write(json, profile);
            if (assessment.Receipt.Length > 0)
                json.WriteString("receipt", assessment.Receipt);
            Write(json, assessment.Next);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="KeyNotFoundException">A key of the format is missing.</exception>
    public static Assessment Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new(
            Text(root, "scorer"), Text(root, "rubric"), Text(root, "language"), Text(root, "storyType"),
            Judgements(root.GetProperty("skills")), Judgements(root.GetProperty("star")),
            [.. root.GetProperty("flags").EnumerateArray().Select(flag => new RaisedFlag(Text(flag, "id"), Evidence(flag)))],
            Number(root, "overall"), Number(root, "words"), Number(root, "speakingSeconds"),
            [.. root.GetProperty("next").EnumerateArray().Select(ReadStep)],
            root.TryGetProperty("profile", out var profile) ? ReadProfile(profile) : null,
            root.TryGetProperty("receipt", out var receipt) ? receipt.GetString()! : "");
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<Judgement> judgements)
    {
        json.WriteStartObject(name);
        foreach (var judgement in judgements)
        {
            json.WriteStartObject(judgement.Id);
            json.WriteNumber("level", judgement.Level);
            json.WriteNumber("confidence", judgement.Confidence);
            Write(json, judgement.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<Evidence> evidence)
    {
        json.WriteStartArray("evidence");
        foreach (var ground in evidence)
        {
            json.WriteStartObject();
            json.WriteString("part", Name(ground.Part));
            json.WriteNumber("start", ground.Start);
            json.WriteNumber("end", ground.End);
            json.WriteString("indicator", ground.Indicator);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<NextStep> steps)
    {
        json.WriteStartArray("next");
        foreach (var step in steps)
        {
            json.WriteStartObject();
            json.WriteString("finding", step.Finding);
            if (step.Part is { } part)
                json.WriteString("part", Name(part));
            json.WriteString("lifts", step.Lifts);
            json.WriteNumber("by", step.By);
            if (step.Indicator.Length > 0)
                json.WriteString("indicator", step.Indicator);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Profile profile)
    {
        json.WriteStartObject("profile");
        json.WriteStartObject("balance");
        foreach (var part in StarAnswer.Parts)
            json.WriteNumber(Name(part), profile.Balance[part]);
        json.WriteEndObject();
        json.WriteStartObject("ownership");
        json.WriteNumber("i", profile.Ownership.I);
        json.WriteNumber("we", profile.Ownership.We);
        json.WriteEndObject();
        json.WriteStartObject("specifics");
        json.WriteNumber("figures", profile.Specifics.Figures);
        json.WriteNumber("names", profile.Specifics.Names);
        json.WriteNumber("times", profile.Specifics.Times);
        json.WriteNumber("quotes", profile.Specifics.Quotes);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static List<Judgement> Judgements(JsonElement all) => [.. all.EnumerateObject().Select(entry =>
        new Judgement(entry.Name, Number(entry.Value, "level"), entry.Value.GetProperty("confidence").GetDouble(), Evidence(entry.Value)))];

    private static List<Evidence> Evidence(JsonElement holder) => [.. holder.GetProperty("evidence").EnumerateArray().Select(ground =>
        new Evidence(PartOf(Text(ground, "part")), Number(ground, "start"), Number(ground, "end"), Text(ground, "indicator")))];

    private static NextStep ReadStep(JsonElement step) => new(
        Text(step, "finding"), step.TryGetProperty("part", out var part) ? PartOf(part.GetString()!) : null, Text(step, "lifts"), Number(step, "by"),
        step.TryGetProperty("indicator", out var indicator) ? indicator.GetString()! : "");

    private static Profile ReadProfile(JsonElement profile)
    {
        var (balance, ownership, specifics) = (profile.GetProperty("balance"), profile.GetProperty("ownership"), profile.GetProperty("specifics"));
        return new(
            new(Share(balance, "situation"), Share(balance, "task"), Share(balance, "action"), Share(balance, "result")),
            new(Number(ownership, "i"), Number(ownership, "we")),
            new(Number(specifics, "figures"), Number(specifics, "names"), Number(specifics, "times"), Number(specifics, "quotes")));
    }

    private static string Name(Part part) => part switch
    {
        Part.Situation => "situation",
        Part.Task => "task",
        Part.Action => "action",
        _ => "result",
    };

    private static Part PartOf(string name) => Enum.Parse<Part>(name, ignoreCase: true);

    private static string Text(JsonElement holder, string key) => holder.GetProperty(key).GetString()!;

    private static double Share(JsonElement holder, string key) => holder.GetProperty(key).GetDouble();

    private static int Number(JsonElement holder, string key) => holder.GetProperty(key).GetInt32();
}
