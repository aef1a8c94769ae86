namespace Practice.Content.Tests;

public sealed class HowEasilyItReads
{
    [Theory]
    [InlineData("I let her finish.", 1, 4, 5)]
    [InlineData("She stayed. He was not pleased, and left.", 2, 8, 8)]
    [InlineData("It cost £85 twice.", 1, 4, 5)]
    [InlineData("A well-known rule – at half-past nine.", 1, 6, 8)]
    public void Is_Fleschs_formula_over_words_sentences_and_syllables(string text, int sentences, int words, int syllables)
    {
        var cut = text.Split(". ");
        Assert.Equal((sentences, words), (cut.Length, ReadingEase.Words(text)));
        Assert.Equal(206.835 - 1.015 * words / sentences - 84.6 * syllables / words, ReadingEase.Of(cut), 1e-9);
    }

    [Fact]
    public void Is_100_of_no_words() => Assert.Equal(100, ReadingEase.Of(["", "…"]));

    /// <summary>Words that the content uses.</summary>
    [Theory]
    [InlineData(1, "cake asked wait tried stayed queue the we've who're left £9 rules changed bites closed whole")]
    [InlineData(2, "table tables little houses waited people apple being doing promise wanted coupon kitchen rises 85")]
    [InlineData(3, "customer remember difficult manager radio video situate employee idea area")]
    [InlineData(4, "apology situation information emotional supervisor")]
    public void Rests_on_syllables_counted_by_spelling(int syllables, string words)
    {
        Assert.Equal([], words.Split(' ').Where(word => ReadingEase.Syllables(word) != syllables));
    }
}
