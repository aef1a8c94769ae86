namespace Practice.Scoring.Tests.Invariants;

/// <summary>Work is linear in the length of the text, however it is punctuated. Processor time of this process, with nothing beside it.</summary>
[Collection(nameof(Alone))]
public sealed class TheTimeItTakes
{
    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public sealed class Alone;

    /// <summary>Four times the words may take eight times as long; work that grew with the square would take sixteen.</summary>
    private const double Most = 8;

    [Theory]
    [InlineData("in sentences")]
    [InlineData("without a full stop")]
    [InlineData("without any mark")]
    [InlineData("in quotes")]
    [InlineData("in lines of one word")]
    [InlineData("with commas only")]
    public void Grows_with_the_words_and_not_with_their_square(string how)
    {
        var (small, large) = (Words(5_000, how), Words(20_000, how));
        _ = Taken(small);
        var ratio = Least(large) / Least(small);
        Assert.True(ratio < Most, $"20,000 words {how} take {ratio:0.0} times as long as 5,000.");
    }

    /// <summary>Of a few times the shortest: the others were held up by something else.</summary>
    private static double Least(string text) => Enumerable.Range(0, 4).Min(_ => Taken(text));

    private static double Taken(string text)
    {
        var before = Environment.CpuUsage.TotalTime;
        TheRubric.Assess(text);
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    /// <summary>The panel's answers one after the other, changed and cut.</summary>
    private static string Words(int count, string how)
    {
        var words = PanelAnswer.All.SelectMany(answer => StarAnswer.Parts.SelectMany(part => answer.Text[part].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Take(count);
        return how switch
        {
            "without a full stop" => string.Join(' ', words).Replace('.', ' ').Replace('!', ' ').Replace('?', ' '),
            "without any mark" => string.Join(' ', words.Select(word => new string([.. word.Where(c => char.IsLetterOrDigit(c) || c == '\'')]))),
            "in quotes" => string.Join(' ', words.Select((word, at) => at % 5 == 0 ? $"\"{word}\"" : word)),
            "in lines of one word" => string.Join('\n', words),
            "with commas only" => string.Join(", ", words.Select(word => word.Trim('.', '!', '?'))),
            _ => string.Join(' ', words),
        };
    }
}
