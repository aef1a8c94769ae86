namespace Practice.Scoring.Text;

/// <summary>
/// Sentences end after . ! ? (and the quotes and brackets that close with them) and at line ends: the same spans that
/// the panel's raters cited, but that no figure, "p.m." or "Mr. Ito" is cut in two. A line ends with whatever the sender's
/// system or word processor ends it, and three points may be one character.
/// </summary>
internal static class SentenceSplitter
{
    private const int LongestTitle = 4;

    public static IEnumerable<(int Start, int End)> Spans(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = End(text, start);
            var (from, to) = Trim(text, start, end);
            if (to > from)
                yield return (from, to);
            start = end;
        }
    }

    public static bool HasLineEnd(ReadOnlySpan<char> between)
    {
        foreach (var c in between)
            if (IsLineEnd(c))
                return true;
        return false;
    }

    private static int End(string text, int start)
    {
        var end = start;
        while (end < text.Length && !IsLineEnd(text[end]) && (!IsStop(text[end]) || IsWithin(text, start, end)))
            end++;
        if (end < text.Length && IsLineEnd(text[end]))
            return end + 1;
        while (end < text.Length && IsStop(text[end]))
            end++;
        while (end < text.Length && text[end] is '"' or '\'' or ')' or ']' or '’' or '”' or '`' or '´' or '′')
            end++;
        return end;
    }

    /// <summary>Whether a stop ends nothing: in "4.50", within "p.m.", behind "Dr".</summary>
    private static bool IsWithin(string text, int start, int stop)
    {
        var (last, next) = (Step(text, stop, -1), Step(text, stop, 1));
        if (text[stop] != '.' || last < start || next >= text.Length)
            return false;
        if (char.IsAsciiDigit(text[last]))
            return char.IsAsciiDigit(text[next]);
        Span<char> letters = stackalloc char[LongestTitle + 1];
        var first = letters.Length;
        for (; first > 0 && last >= start && char.IsLetter(text[last]); last = Step(text, last, -1))
            letters[--first] = char.ToLowerInvariant(text[last]);
        var word = letters[first..];
        if (word.Length != 1)
            return IsBlank(text[next]) && word is "mr" or "mrs" or "ms" or "dr" or "prof" or "st";
        if (char.IsLetter(text[next]) && Step(text, next, 1) is var behind && behind < text.Length && text[behind] == '.')
            return true;
        var before = Step(text, last, -1);
        return before >= start && text[last] == '.' && (char.ToLowerInvariant(text[before]), word[0]) is ('e', 'g') or ('i', 'e');
    }

    /// <summary>The next character that is seen, this way or that; outside of the text where there is none.</summary>
    private static int Step(string text, int at, int by)
    {
        do
            at += by;
        while (at >= 0 && at < text.Length && Tokenizer.IsUnseen(text[at]));
        return at;
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '…';

    internal static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private static (int From, int To) Trim(string text, int from, int to)
    {
        while (from < to && IsBlank(text[from]))
            from++;
        while (to > from && IsBlank(text[to - 1]))
            to--;
        return (from, to);
    }

    internal static bool IsBlank(char c) => char.IsWhiteSpace(c) || Tokenizer.IsUnseen(c);
}
