using Practice.Scoring.Text;

namespace Practice.Scoring.Profiles;

/// <summary>Numbers in digits and in words. "One" alone is none: it is a pronoun more often.</summary>
internal static class NumberWords
{
    private static readonly WordList Words = WordList.Of(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen " +
        "twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen");

    public static bool IsNumber(Token token) => token.Word == "#" || Words.Contains(token);

    /// <summary>Tokens of the number that begins here ("two hundred and fifty", "24/7"), or 0.</summary>
    public static int Length(IReadOnlyList<Token> tokens, int at)
    {
        var end = at;
        if (tokens[end].Word is "one" or "a" && end + 1 < tokens.Count && tokens[end + 1].Word is "hundred" or "thousand" or "million" or "dozen")
            end++;
        while (end < tokens.Count && (IsNumber(tokens[end]) || IsInside(tokens, at, end)))
            end++;
        return end - at;
    }

    /// <summary>The same where the sentence may have ended before.</summary>
    public static int LengthAt(IReadOnlyList<Token> tokens, int at) => at < tokens.Count ? Length(tokens, at) : 0;

    /// <summary>"and" and hyphens, between two numbers.</summary>
    private static bool IsInside(IReadOnlyList<Token> tokens, int first, int at) =>
        at > first && at + 1 < tokens.Count && IsNumber(tokens[at - 1]) && IsNumber(tokens[at + 1])
        && (tokens[at].Word == "-" || (tokens[at].Word == "and" && tokens[at - 1].Word is "hundred" or "thousand"));
}
