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
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var field in (string[])[scorer, model, rubric, kind == Kind.Approach ? "approach" : "story", .. StarAnswer.Parts.Select(part => answer[part])])
            Add(hash, field);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }

    /// <summary>Its length goes before each field, so that a word which moves from one part to the next gives another receipt.</summary>
    private static void Add(IncrementalHash hash, string field)
    {
        var bytes = Encoding.UTF8.GetBytes(field);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
