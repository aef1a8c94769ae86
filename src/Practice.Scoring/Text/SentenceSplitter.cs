namespace Practice.Scoring.Text;

/// <summary>
/// Sentences end after . ! ? (and the quotes and brackets that close with them) and at line ends: the same spans that
/// the panel's raters cited.
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

    private static int End(string text, int start)
    {
        var end = start;
        while (end < text.Length && !IsStop(text[end]) && text[end] != '\n')
            end++;
        if (end < text.Length && text[end] == '\n')
            return end + 1;
        while (end < text.Length && IsStop(text[end]))
            end++;
        while (end < text.Length && text[end] is '"' or '\'' or ')' or ']' or '’' or '”')
            end++;
        return end;
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?';

    private static (int From, int To) Trim(string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
            from++;
        while (to > from && char.IsWhiteSpace(text[to - 1]))
            to--;
        return (from, to);
    }
}
