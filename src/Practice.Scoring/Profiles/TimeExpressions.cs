using Practice.Scoring.Text;

namespace Practice.Scoring.Profiles;

/// <summary>Points and stretches of time in a sentence.</summary>
internal static class TimeExpressions
{
    private static readonly WordList Days = WordList.Of(
        "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays " +
        "yesterday today tomorrow tonight noon midday midnight lunchtime christmas easter");

    private static readonly WordList Months = WordList.Of("january february march april may june july august september october november december");

    private static readonly WordList AlsoWords = WordList.Of("march may");

    private static readonly WordList PartsOfDay = WordList.Of("morning afternoon evening night lunchtime");

    private static readonly WordList Units = WordList.Of(
        "second seconds minute minutes min mins hour hours day days week weeks weekend weekends fortnight month months year years morning mornings afternoon afternoons evening evenings night nights");

    private static readonly WordList Pointed = WordList.Of("week weekend month year day morning afternoon evening night spring summer autumn winter");

    private static readonly WordList Pointing = WordList.Of("last next this that same following previous");

    private static readonly WordList Widening = WordList.Of("more working whole full long solid business straight - of");

    private static readonly WordList Before = WordList.Of("at by until till before after around about since from");

    private static readonly WordList Behind = WordList.Of("and but so when or as because sharp that the");

    /// <summary>Tokens of the expression that begins here, or 0.</summary>
    /// <param name="text">Of the part the sentence stands in.</param>
    public static int Length(Sentence sentence, int at, string text)
    {
        var tokens = sentence.Tokens;
        var word = tokens[at].Word;
        if (Days.Contains(tokens[at]))
            return 1 + (PartsOfDay.Contains(Word(tokens, at + 1)) ? 1 : 0);
        if (IsMonth(tokens, at, text))
            return 1 + NumberWords.LengthAt(tokens, at + 1);
        if (Pointing.Contains(tokens[at]) && Pointed.Contains(Word(tokens, at + 1)))
            return 2;
        if (word is "half" && Word(tokens, at + 1) == "an" && Word(tokens, at + 2) == "hour")
            return 3;
        if (word is "a" or "an" && Word(tokens, at + 1) is "hour" or "week" or "fortnight" or "month" or "year")
            return 2;
        if (word is "half" or "quarter" && Word(tokens, at + 1) is "past" or "to")
            return 2 + NumberWords.LengthAt(tokens, at + 2);
        if (word is "half" && at > 0 && Before.Contains(tokens[at - 1]) && at + 1 < tokens.Count && NumberWords.IsNumber(tokens[at + 1]))
            return 2;
        return NumberWords.Length(tokens, at) is > 0 and var number ? OfNumber(tokens, at, number, text) : 0;
    }

    /// <summary>A day or a month, which is written with a capital and is no name.</summary>
    public static bool IsNamed(string word) => Days.Contains(word) || Months.Contains(word);

    private static int OfNumber(List<Token> tokens, int at, int number, string text)
    {
        var next = at + number;
        if (Units.Contains(Word(tokens, next)) || Word(tokens, next) is "o'clock" or "am" or "pm")
            return number + 1;
        if (Widening.Contains(Word(tokens, next)) && Units.Contains(Word(tokens, next + 1)))
            return number + 2;
        if (next < tokens.Count && IsMonth(tokens, next, text))
            return number + 1;
        if (Word(tokens, next) == "of" && next + 1 < tokens.Count && IsMonth(tokens, next + 1, text))
            return number + 2;
        if (Word(tokens, next) is "to" or "past" && (at == 0 || tokens[at - 1].Word != "from") && next + 1 < tokens.Count && NumberWords.IsNumber(tokens[next + 1]))
            return number + 1 + NumberWords.Length(tokens, next + 1);
        var isAfter = at > 0 && Before.Contains(tokens[at - 1]);
        if (isAfter && Word(tokens, next) is "to" or "past" && IsEnd(tokens, next + 1))
            return number + 1;
        var raw = text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start);
        return IsClock(raw) || (isAfter && IsEnd(tokens, next) && IsHour(raw)) || (at > 0 && tokens[at - 1].Word is "in" or "since" or "until" or "from" or "of" && IsYear(raw)) ? number : 0;
    }

    /// <summary>"5:30", "5pm".</summary>
    private static bool IsClock(ReadOnlySpan<char> raw) =>
        char.IsDigit(raw[0]) && (raw.Contains(':') || raw.EndsWith("am", StringComparison.OrdinalIgnoreCase) || raw.EndsWith("pm", StringComparison.OrdinalIgnoreCase));

    /// <summary>"by five", "at 5", "before 10.30"; not "by 250".</summary>
    private static bool IsHour(ReadOnlySpan<char> raw) => !char.IsDigit(raw[0]) || raw.Length < 3 || raw.Contains('.');

    private static bool IsYear(ReadOnlySpan<char> raw) => raw.Length == 4 && (raw.StartsWith("19") || raw.StartsWith("20")) && !raw.ContainsAnyExceptInRange('0', '9');

    private static bool IsEnd(List<Token> tokens, int at) => at >= tokens.Count || !tokens[at].IsWord || Behind.Contains(tokens[at]);

    /// <summary>"March" and "may" are words too: those count in capitals and behind the first word only.</summary>
    private static bool IsMonth(List<Token> tokens, int at, string text) =>
        Months.Contains(tokens[at]) && (!AlsoWords.Contains(tokens[at]) || (at > 0 && char.IsUpper(text[tokens[at].Start])));

    private static string Word(List<Token> tokens, int at) => at < tokens.Count ? tokens[at].Word : "";
}
