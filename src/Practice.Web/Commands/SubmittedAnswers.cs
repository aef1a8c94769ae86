namespace Practice.Web.Commands;

/// <summary>The answers of a stream of JSON lines; what can't be read is named with the number of its line.</summary>
public sealed class SubmittedAnswers(Stream input, TextWriter errors)
{
    /// <summary>Lines that could not be read so far.</summary>
    public int Unreadable { get; private set; }

    public async IAsyncEnumerable<SubmittedAnswer> Read()
    {
        var number = 0;
        await foreach (var line in JsonLines.Read(input))
        {
            number++;
            if (line.AsSpan().IndexOfAnyExcept(" \t\r"u8) < 0)
                continue;
            if (SubmittedAnswer.Read(line, out var answer) is { } problem)
            {
                Unreadable++;
                await errors.WriteLineAsync($"line {number}: {problem}");
                continue;
            }

            yield return answer;
        }
    }
}
