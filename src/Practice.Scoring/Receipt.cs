using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Practice.Scoring;

/// <summary>
/// A short name for all that a verdict comes from: the first 12 hex digits of a SHA-256 over the scorer's version, its
/// model, the rubric's version, the kind of question and the four texts. Equal input gives the equal receipt on any
/// machine. The card's question and model answer are no part of it: they only tell whether they were copied back.
/// </summary>
public static class Receipt
{
    private const int Digits = 12;

    /// <param name="scorer">Version of the scorer.</param>
    /// <param name="model">Hash of the trained model, in hex.</param>
    /// <param name="rubric">Version of the rubric.</param>
    public static string Of(string scorer, string model, string rubric, Kind kind, StarAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var fields = new ArrayBufferWriter<byte>();
        foreach (var field in (string[])[scorer, model, rubric, kind == Kind.Approach ? "approach" : "story", .. StarAnswer.Parts.Select(part => answer[part])])
            Add(fields, field);
        return Convert.ToHexStringLower(SHA256.HashData(fields.WrittenSpan))[..Digits];
    }

    /// <summary>Its length goes before each field, so that a word which moves from one part to the next gives another receipt.</summary>
    private static void Add(ArrayBufferWriter<byte> fields, string field)
    {
        BinaryPrimitives.WriteInt32LittleEndian(fields.GetSpan(sizeof(int)), Encoding.UTF8.GetByteCount(field));
        fields.Advance(sizeof(int));
        Encoding.UTF8.GetBytes(field, fields);
    }
}
