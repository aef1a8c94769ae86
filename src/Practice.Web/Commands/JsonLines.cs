using System.Buffers;
using System.IO.Pipelines;

namespace Practice.Web.Commands;

/// <summary>The lines of a stream as bytes, without their line ends; a byte order mark at the start is passed over.</summary>
public static class JsonLines
{
    public static async IAsyncEnumerable<byte[]> Read(Stream input)
    {
        var pipe = PipeReader.Create(input);
        for (var isFirst = true; ; isFirst = false)
        {
            var (line, isLast) = await NextLine(pipe);
            if (isFirst && line.AsSpan().StartsWith("\uFEFF"u8))
                line = line[3..];
            yield return line;
            if (isLast)
                yield break;
        }
    }

    private static async Task<(byte[] Line, bool IsLast)> NextLine(PipeReader pipe)
    {
        while (true)
        {
            var read = await pipe.ReadAsync();
            var end = read.Buffer.PositionOf((byte)'\n');
            if (end is null && !read.IsCompleted)
            {
                pipe.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            var line = read.Buffer.Slice(0, end ?? read.Buffer.End).ToArray();
            pipe.AdvanceTo(end is { } found ? read.Buffer.GetPosition(1, found) : read.Buffer.End);
            return (line, end is null);
        }
    }
}
