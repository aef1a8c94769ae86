namespace Practice.Scoring.Tests.Invariants;

/// <summary>Work is linear in the length of the text, however it is punctuated. Processor time of this process, with nothing beside it.</summary>
[Collection(nameof(Alone))]
public sealed class TheTimeItTakes
{
    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public sealed class Alone;

    /// <summary>Eight times the words may take three times eight as long; work that grew with the square would take sixty-four.</summary>
    private const double Most = 24;

    /// <summary>How often both are read, one after the other, before work is said to grow too fast: a machine that is busy, or still compiling, makes some of them slow, not all.</summary>
    private const int Rounds = 8;

    [Theory]
    [InlineData("in sentences")]
    [InlineData("without a full stop")]
    [InlineData("without any mark")]
    [InlineData("in quotes")]
    [InlineData("in lines of one word")]
    [InlineData("with commas only")]
    public void Grows_with_the_words_and_not_with_their_square(string how)
    {
        var (small, large) = (Words(2_500, how), Words(20_000, how));
        var (shortest, longest) = (Taken(small), Taken(large));
        for (var round = 0; round < Rounds && longest >= Most * shortest; round++)
            (shortest, longest) = (Math.Min(shortest, Taken(small)), Math.Min(longest, Taken(large)));
        Assert.True(longest < Most * shortest, $"20,000 words {how} take {longest / shortest:0.0} times as long as 2,500.");
    }

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
