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

    [Theory]
    [InlineData("I rang Dr.")]
    [InlineData("It cost 4.")]
    [InlineData("e.g.")]
    [InlineData("i.e.")]
    [InlineData("p.m.")]
    [InlineData("g.")]
    public void At_the_end_of_the_text_whatever_stands_there(string text) => Assert.Equal([text], Read(text));

    [Fact]
    public void Where_it_does_whatever_nobody_sees()
    {
        Assert.Equal(["It was 4\u200b.\u200b50 at 9 p\u200b.m\u200b."], Read("It was 4\u200b.\u200b50 at 9 p\u200b.m\u200b."));
        Assert.Equal(["e.", "x"], Read("\u200b.e. x"));
    }

    private static IEnumerable<string> Read(string text) =>
        AnnotatedAnswer.Of(new StarAnswer(Action: text)).Sentences.Select(sentence => text[sentence.Start..sentence.End]);
}
