using Practice.Scoring.Text;

namespace Practice.Scoring.Indicators;

/// <summary>
/// The next two words behind one, as one bit of 64 for each stem that may stand there; all bits where anything may, and behind the
/// end of the sentence.
/// </summary>
internal readonly record struct NextWords(ulong First, ulong Second)
{
    public static ulong Bit(ulong stem) => 1UL << (int)((stem >> 32) & 63);

    /// <summary>Those behind a token.</summary>
    public static NextWords Behind(ReadOnlySpan<Token> tokens, int at)
    {
        var first = Next(tokens, at);
        return new(BitAt(tokens, first), BitAt(tokens, Next(tokens, first)));
    }

    public bool Meet(NextWords words) => (First & words.First) != 0 && (Second & words.Second) != 0;

    /// <summary>Index of the next token that a phrase looks at.</summary>
    private static int Next(ReadOnlySpan<Token> tokens, int at)
    {
        do
            at++;
        while (at < tokens.Length && !tokens[at].IsWord && tokens[at].Word != "?");
        return at;
    }

    private static ulong BitAt(ReadOnlySpan<Token> tokens, int at) => at < tokens.Length ? Bit(tokens[at].Key) : ulong.MaxValue;
}
