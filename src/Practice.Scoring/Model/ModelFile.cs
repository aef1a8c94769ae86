using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Practice.Scoring.Model;

/// <summary>The trained model as one file: plain little-endian numbers in a fixed order, so that the same training gives the same bytes.</summary>
internal static class ModelFile
{
    private const int Format = 6;

    private static readonly Lazy<string> Hash = new(() =>
    {
        using var stream = Resource.Open("model.bin");
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    });

    /// <summary>SHA-256 of the shipped model, in hex: what <c>sha256sum model.bin</c> prints.</summary>
    public static string ShippedHash => Hash.Value;

    public static TrainedModel Shipped()
    {
        using var stream = Resource.Open("model.bin");
        return Read(stream);
    }

    public static TrainedModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadInt32() != Format)
            throw new InvalidDataException("The trained model is of another format; train it again.");
        return new(
            new(Array<ulong>(reader), Array<double>(reader)), Spread(reader), Spread(reader), Bank(reader), Bank(reader),
            new([.. Enumerable.Range(0, AnswerFeatures.Dimensions).Select(dimension => new LevelModel(AnswerFeatures.Seen(dimension), Forest(reader), Forest(reader)))], Forest(reader), new(Forest(reader), Forest(reader))),
            new([.. Enumerable.Range(0, AnswerFeatures.Dimensions).Select(_ => new Stretch(reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble()))], reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble()));
    }

    public static void Write(TrainedModel model, Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Format);
        Put(writer, model.Vocabulary.Keys);
        Put(writer, model.Vocabulary.Rarities);
        foreach (var spread in new[] { model.UnitShapes, model.AnswerShapes })
        {
            Put(writer, spread.Mean);
            Put(writer, spread.Deviation);
        }

        foreach (var bank in new[] { model.UnitBank, model.AnswerBank })
        {
            writer.Write(bank.Width);
            Put(writer, bank.Start);
            Put(writer, bank.Scale);
            Put(writer, bank.Weights);
        }

        foreach (var level in model.Answers.Levels)
        {
            Put(writer, level.Boosted);
            Put(writer, level.Random);
        }

        Put(writer, model.Answers.Flags);
        Put(writer, model.Answers.Evidence.First);
        Put(writer, model.Answers.Evidence.Second);
        foreach (var stretch in model.Cuts.Levels)
        {
            writer.Write(stretch.Centre);
            writer.Write(stretch.Factor);
            writer.Write(stretch.Target);
        }

        writer.Write(model.Cuts.Flag);
        writer.Write(model.Cuts.Evidence);
        writer.Write(model.Cuts.EvidenceInOneBox);
    }

    private static Spread Spread(BinaryReader reader) => new(Array<double>(reader), Array<double>(reader));

    private static LinearBank Bank(BinaryReader reader)
    {
        reader.ReadInt32();
        return new(Array<double>(reader), Array<double>(reader), Array<short>(reader, LinearBank.Slack));
    }

    private static Forest Forest(BinaryReader reader) => new(reader.ReadDouble(), Array<int>(reader), Array<Forest.Node>(reader));

    private static void Put(BinaryWriter writer, Forest forest)
    {
        writer.Write(forest.Base);
        Put(writer, forest.Roots);
        Put(writer, forest.Nodes);
    }

    /// <summary>Copied as it lies in memory: every machine that .NET 10 runs on stores the low byte first.</summary>
    private static T[] Array<T>(BinaryReader reader, int slack = 0)
        where T : unmanaged
    {
        var length = reader.ReadInt32();
        var array = new T[length + slack];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan(0, length)));
        return array;
    }

    private static void Put<T>(BinaryWriter writer, ReadOnlySpan<T> array)
        where T : unmanaged
    {
        writer.Write(array.Length);
        writer.Write(MemoryMarshal.AsBytes(array));
    }
}
