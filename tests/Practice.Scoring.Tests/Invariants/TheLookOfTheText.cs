using System.Text;

namespace Practice.Scoring.Tests.Invariants;

/// <summary>How the same words were typed, pasted or sent changes nothing that is said of them.</summary>
public sealed class TheLookOfTheText
{
    /// <summary>Every so manyth answer is enough for what is seldom typed.</summary>
    private const int Some = 4;

    [Fact]
    public void In_capitals_changes_nothing() => Same(text => text.ToUpperInvariant());

    [Fact]
    public void With_curly_quotes_changes_nothing() => Same(Curly);

    [Fact]
    public void With_speech_in_single_marks_changes_nothing() =>
        Same(text => text.Replace('"', '\''), of: [.. PanelAnswer.AndMore.Where(answer => StarAnswer.Parts.Any(part => answer.Text[part].Contains('"')))]);

    [Theory]
    [InlineData('`')]
    [InlineData('´')]
    [InlineData('′')]
    public void With_another_apostrophe_changes_nothing(char apostrophe) => Same(text => text.Replace('\'', apostrophe), every: Some);

    [Theory]
    [InlineData('—')]
    [InlineData('–', Some)]
    [InlineData('\u2010', Some)]
    [InlineData('\u2011', Some)]
    [InlineData('\u2015', Some)]
    [InlineData('\u2212', Some)]
    public void With_another_dash_changes_nothing(char dash, int every = 1) => Same(text => text.Replace('-', dash), every: every);

    [Theory]
    [InlineData("  ")]
    [InlineData("\u00A0")]
    [InlineData("\t", Some)]
    [InlineData("\u202F", Some)]
    [InlineData("\u3000", Some)]
    [InlineData(" \u200B", Some)]
    public void With_other_blanks_changes_nothing(string blank, int every = 1) => Same(text => text.Replace(" ", blank, StringComparison.Ordinal), every: every);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r", Some)]
    [InlineData("\u2028", Some)]
    [InlineData("\u0085", Some)]
    public void With_other_ends_of_line_changes_nothing(string end, int every = 1) =>
        Same(text => Lines(text).Replace("\n", end, StringComparison.Ordinal), Lines, every);

    [Fact]
    public void With_three_points_in_one_character_changes_nothing() => Same(
        text => text.Replace(". ", "… ", StringComparison.Ordinal), text => text.Replace(". ", "... ", StringComparison.Ordinal), Some);

    [Theory]
    [InlineData(" 🙂")]
    [InlineData("👍🏽", Some)]
    [InlineData("\n❤️", Some)]
    [InlineData(" 👨‍👩‍👧", Some)]
    [InlineData("\n- ", Some)]
    public void With_something_mute_behind_it_changes_nothing(string mute, int every = 1) => Same(text => text.Length == 0 ? text : text + mute, every: every);

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("  \n")]
    [InlineData("\u200E")]
    public void With_something_mute_before_it_changes_nothing(string mute) => Same(text => text.Length == 0 ? text : mute + text, every: Some);

    [Theory]
    [InlineData('\u00AD')]
    [InlineData('\u200B')]
    [InlineData('\u200D')]
    [InlineData('\u2060')]
    public void With_marks_that_nobody_sees_within_its_words_changes_nothing(char mark) => Same(text => Within(text, mark), every: Some);

    [Fact]
    public void With_letters_set_together_as_in_a_printed_page_changes_nothing() => Same(text => text
        .Replace("ffi", "\uFB03", StringComparison.Ordinal).Replace("ff", "\uFB00", StringComparison.Ordinal)
        .Replace("fi", "\uFB01", StringComparison.Ordinal).Replace("fl", "\uFB02", StringComparison.Ordinal), every: Some);

    /// <param name="change">What the text looks like.</param>
    /// <param name="plain">What it is compared with; else the text as it stands.</param>
    /// <param name="of">The answers that it is tried with; else the panel's.</param>
    private static void Same(Func<string, string> change, Func<string, string>? plain = null, int every = 1, IReadOnlyList<PanelAnswer>? of = null)
    {
        var breaks = new List<string>();
        foreach (var answer in (of ?? PanelAnswer.All).Where((_, at) => at % every == 0))
        {
            var (one, other) = (plain is null ? answer.Text : answer.Text.Each(plain), answer.Text.Each(change));
            var (expected, said) = (Changes.InWords(plain is null ? answer.Verdict : answer.With(one), one), Changes.InWords(answer.With(other), other));
            if (expected != said)
                breaks.Add($"{answer.Id}: {expected.Split('\n').Zip(said.Split('\n')).First(pair => pair.First != pair.Second)}");
        }

        Assert.True(breaks.Count == 0, $"{breaks.Count} break it:\n{string.Join('\n', breaks.Take(10))}");
    }

    private static string Curly(string text)
    {
        var curly = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var opens = at == 0 || char.IsWhiteSpace(text[at - 1]);
            curly.Append(text[at] switch { '\'' => opens ? '‘' : '’', '"' => opens ? '“' : '”', var c => c });
        }

        return curly.ToString();
    }

    private static string Lines(string text) => text.Replace(". ", ".\n", StringComparison.Ordinal);

    /// <summary>The mark after the third letter of every longer word.</summary>
    private static string Within(string text, char mark)
    {
        var marked = new StringBuilder(text.Length);
        for (int at = 0, letters = 0; at < text.Length; at++)
        {
            letters = char.IsAsciiLetter(text[at]) ? letters + 1 : 0;
            if (letters == 4)
                marked.Append(mark);
            marked.Append(text[at]);
        }

        return marked.ToString();
    }
}
