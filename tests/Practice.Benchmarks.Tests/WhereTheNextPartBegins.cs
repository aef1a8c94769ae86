using Practice.Scoring;
using Practice.Scoring.Model;
using Practice.Scoring.Text;

namespace Practice.Benchmarks.Tests;

/// <summary>A sentence that tells little by itself belongs to the part that boxes, lines and its neighbours make likely.</summary>
public sealed class WhereTheNextPartBegins
{
    private const char Unsure = '?';

    [Fact]
    public void Is_not_at_the_end_of_a_line_within_its_box() => Assert.Equal(
        "STAAAA", Told(new("He shouted.", "It was mine.", "I asked.\nHe spoke.\nIt rained.\nIt went on."), "STA???"));

    [Fact]
    public void Is_where_a_paragraph_begins_if_all_is_in_one_box() => Assert.Equal(
        "SSTAAR", Told(new(Action: "He shouted. It was late.\nIt was mine.\nI asked. It went on.\nHe came back."), "S??A?R"));

    [Fact]
    public void May_be_at_any_sentence_of_a_single_line() => Assert.Equal(
        "STAR", Told(new(Action: "He shouted. It was mine. I asked. He came back."), "S?AR"));

    [Theory]
    [InlineData("He shouted.\nIt was mine.\nI asked.\nIt went on.", "STA?", "STAR")]
    [InlineData("He shouted.\nIt was late.\nIt rained.\nIt was dark.\nIt was mine.\nI asked.\nIt went on.", "SSSSTA?", "SSSSTAA")]
    public void Is_sooner_a_paragraph_than_an_item_of_a_long_list(string lines, string alone, string told) => Assert.Equal(told, Told(new(Situation: lines), alone));

    /// <param name="alone">What each sentence seems to tell by itself: S, T, A, R, or nothing.</param>
    /// <returns>What each most likely tells.</returns>
    private static string Told(StarAnswer answer, string alone)
    {
        var units = Units.Of(AnnotatedAnswer.Of(answer), _ => []);
        var told = Telling.InContext(units, [.. alone.Select(Seeming)]);
        return string.Concat(told.Select(scores => Parts[Array.IndexOf(Shares(scores), Shares(scores).Max())]));
    }

    private static double[] Seeming(char part)
    {
        var scores = new double[Targets.Asked];
        for (var at = 0; at < Parts.Length; at++)
            scores[Targets.FirstPart + at] = part == Unsure ? Usual[at] : Parts[at] == part ? 1 : 0;
        return scores;
    }

    private static double[] Shares(double[] scores) => scores[Targets.FirstPart..(Targets.FirstPart + Parts.Length)];

    private const string Parts = "STAR";

    /// <summary>As often as each part is told.</summary>
    private static readonly double[] Usual = [0.22, 0.12, 0.46, 0.2];
}
