using Practice.Scoring;
using Practice.Scoring.Model;
using Practice.Scoring.Text;

namespace Practice.Benchmarks.Tests;

/// <summary>Evidence is looked for along the story, and the story goes by what the boxes tell and not by their names.</summary>
public sealed class AStoryInTheWrongBoxes
{
    private const int Situation = 0;
    private const int Task = 1;
    private const int Action = 2;
    private const int Result = 3;

    private static readonly StarAnswer Answer = new("It ended well. He came back.", "He shouted at us.", "I had to calm him.", "I asked. I listened.");

    [Fact]
    public void Is_read_from_the_situation_to_the_result() => Assert.Equal(
        ["He shouted at us.", "I had to calm him.", "I asked.", "I listened.", "It ended well.", "He came back."],
        Told(Result, Result, Situation, Task, Action, Action));

    [Fact]
    public void Stays_as_it_stands_where_boxes_tell_the_same() => Assert.Equal(
        ["It ended well.", "He came back.", "He shouted at us.", "I had to calm him.", "I asked.", "I listened."],
        Told(Action, Action, Action, Action, Action, Action));

    [Fact]
    public void Keeps_a_box_together_though_one_sentence_looks_back() => Assert.Equal(
        ["It ended well.", "He came back.", "He shouted at us.", "I had to calm him.", "I asked.", "I listened."],
        Told(Situation, Task, Task, Action, Result, Situation));

    /// <param name="parts">What each sentence tells.</param>
    private static IEnumerable<string> Told(params int[] parts)
    {
        var units = Units.Of(AnnotatedAnswer.Of(Answer), _ => []);
        return Telling.InOrder(units, [.. parts.Select(Sure)]).Select(unit => Answer[units[unit].Sentence.Part][units[unit].Start..units[unit].End]);
    }

    private static double[] Sure(int part)
    {
        var scores = new double[Targets.Count];
        scores[Targets.FirstPart + part] = 1;
        return scores;
    }
}
