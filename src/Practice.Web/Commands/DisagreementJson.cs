using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Practice.Data;

namespace Practice.Web.Commands;

/// <summary>A disagreement as one line of JSON: what was agreed to be kept, and nothing that says whose it is.</summary>
public static class DisagreementJson
{
    private static readonly JsonWriterOptions Plainly = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(DisagreementLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var said = line.Disagreement;
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plainly))
        {
            json.WriteStartObject();
            json.WriteString("scenario", line.Scenario);
            json.WriteString("criterion", said.Criterion);
            if (said.Piece > 0)
                json.WriteNumber("evidence", said.Piece);
            if (said.Level is { } level)
                json.WriteNumber("level", level);
            if (said.Confidence is { } confidence)
                json.WriteNumber("confidence", confidence);
            json.WriteString("wrong", Kebab(said.Objection));
            json.WriteString("remark", said.Remark);
            Write(json, said.Spans);
            json.WriteString("scorer", said.Scorer);
            json.WriteString("rubric", said.Rubric);
            json.WriteString("receipt", said.Receipt);
            json.WriteString("saidAt", said.SaidAt);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<DisputedSpan> spans)
    {
        json.WriteStartArray("spans");
        foreach (var span in spans)
        {
            json.WriteStartObject();
            json.WriteString("part", Kebab(span.Part));
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            json.WriteString("indicator", span.Indicator);
            json.WriteString("words", span.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
