namespace Practice.Scoring.Text;

/// <summary>
/// Sentences end after . ! ? (and the quotes and brackets that close with them) and at line ends: the same spans that
/// the panel's raters cited. A line ends with whatever the sender's system or word processor ends it, and three points
/// may be one character.
/// </summary>
internal static class SentenceSplitter
{
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
        while (end < text.Length && !IsStop(text[end]) && !IsLineEnd(text[end]))
            end++;
        if (end < text.Length && IsLineEnd(text[end]))
            return end + 1;
        while (end < text.Length && IsStop(text[end]))
            end++;
        while (end < text.Length && text[end] is '"' or '\'' or ')' or ']' or '’' or '”' or '`' or '´' or '′')
            end++;
        return end;
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
