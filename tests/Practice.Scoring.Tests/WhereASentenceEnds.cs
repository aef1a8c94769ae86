using Practice.Scoring.Text;

namespace Practice.Scoring.Tests;

/// <summary>What is cited is a whole sentence: a point within a figure or a short form ends none.</summary>
public sealed class WhereASentenceEnds
{
    [Theory]
    [InlineData("I gave her £4.50 back.", "She smiled.")]
    [InlineData("Mr. Ito rang at 7.15 about Dr. Sharifi.", "I listened!", "Then he paid.")]
    [InlineData("I offered two things, e.g. a refund, i.e. her money, and waited.", "She took it.")]
    [InlineData("We open at 9 a.m.", "The queue was long.")]
    [InlineData("She flew in from the U.S.A.", "I met her.")]
    [InlineData("It took from 8.30 to 9.45…", "\"Sorry,\" I said.", "\"Was it you?\"", "He nodded.")]
    public void Behind_its_last_mark(params string[] sentences)
    {
        var text = string.Join(' ', sentences);
        Assert.Equal(sentences, Read(text));
        Assert.Equal(sentences.Select(sentence => sentence.ToUpperInvariant()), Read(text.ToUpperInvariant()));
    }

    [Fact]
    public void Where_the_blank_was_forgotten() => Assert.Equal(["It was late.", "I said so.", "then she went."], Read("It was late.I said so.then she went."));

    [Fact]
    public void At_the_end_of_a_line_whatever_stands_there() => Assert.Equal(["I rang Dr.", "Mr.", "We paid 4.", "50 came back."], Read("I rang Dr.\nMr.\nWe paid 4.\n50 came back."));

    [Fact]
    public void At_the_end_of_the_text_whatever_stands_there() =>
        Assert.All(["I rang Dr.", "It cost 4.", "e.g.", "i.e", "p.m", "g.", "\u200be.g. x", "\u200b.e. x"], text => Assert.NotEmpty(Read(text)));

    private static IEnumerable<string> Read(string text) =>
        AnnotatedAnswer.Of(new StarAnswer(Action: text)).Sentences.Select(sentence => text[sentence.Start..sentence.End]);
}
