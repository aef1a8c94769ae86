using Practice.Scoring;
using Practice.Web.Pages;
using Practice.Web.Pages.Drafts;

namespace Practice.Web.Tests.Writing;

public sealed class WordsAreSharedOut
{
    [Theory]
    [InlineData(0, 0, 0, 0, "0 0 0 0")]
    [InlineData(1, 0, 0, 0, "100 0 0 0")]
    [InlineData(2, 1, 5, 2, "20 10 50 20")]
    [InlineData(1, 1, 1, 0, "33 33 33 0")]
    [InlineData(1, 7, 0, 0, "13 88 0 0")]
    public void In_percent_of_all_with_halves_up(int situation, int task, int action, int result, string shares)
    {
        static string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count));
        var text = new StarAnswer(Words(situation), Words(task), Words(action), Words(result));
        Assert.Equal(shares, string.Join(' ', StarAnswer.Parts.Select(part => Shares.Of(text, part))));
    }

    [Fact]
    public void The_usual_shares_are_a_whole() => Assert.Equal(100, StarAnswer.Parts.Sum(Shares.Usual));

    [Theory]
    [InlineData("", "", "", "")]
    [InlineData("I let him finish.", "I let him finish.", "I let him finish.", "I let him finish.")]
    [InlineData("I let him finish.", "I let her finish first.", "I let [him] finish.", "I let [her] finish[ first].")]
    [InlineData("", "New words", "", "[New words]")]
    [InlineData("one two three four", "one 2 3 four", "one [two three] four", "one [2 3] four")]
    [InlineData("It's well-known.\n\nYes", "It's known.\nYes", "It's [well-known].[\n\n]Yes", "It's [known].[\n]Yes")]
    public void Two_texts_differ_word_by_word(string before, string after, string gone, string come)
    {
        var diff = WordDiff.Of(before, after);
        Assert.Equal((gone, come), (Marked(diff.Before), Marked(diff.After)));
    }

    [Fact]
    public void Long_texts_differ_sentence_by_sentence()
    {
        var sentences = Enumerable.Range(0, 400).Select(number => $"He asked {number} times what it would cost him and why. ").ToArray();
        var before = string.Concat(sentences);
        string[] changed = ["It began. ", .. sentences[1..200], "I told him then. ", .. sentences[201..399], "It ended."];
        var diff = WordDiff.Of(before, string.Concat(changed));
        Assert.Equal(["It began. ", "I told him then. ", "It ended."], diff.After.Where(run => run.IsChanged).Select(run => run.Text));
        Assert.Equal(before, string.Concat(diff.Before.Select(run => run.Text)));
    }

    [Fact]
    public void Texts_of_signs_without_end_differ_as_a_whole()
    {
        static string Signs(int seed) => string.Concat(Enumerable.Range(0, 30_000).Select(at => "!\"#*.,"[(at * seed / 7) % 6] + (at % 2 == 0 ? " " : "")));
        var diff = WordDiff.Of("a" + Signs(3), "b" + Signs(5));
        Assert.True(Assert.Single(diff.Before).IsChanged);
    }

    private static string Marked(IEnumerable<WordDiff.Run> runs) => string.Concat(runs.Select(run => run.IsChanged ? $"[{run.Text}]" : run.Text));
}
