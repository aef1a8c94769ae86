using Practice.Scoring.Text;

namespace Practice.Scoring.Profiles;

/// <summary>
/// Stretches in quotation marks that are long enough to be said by somebody. An unclosed one ends with its part. Single
/// marks are apostrophes as well: they open speech only behind a comma, a colon or a verb of saying.
/// </summary>
internal static class QuotedSpeech
{
    private const int Fewest = 2;

    public static int Count(StarAnswer answer) => StarAnswer.Parts.Sum(part => Count(answer[part]));

    private static int Count(string text)
    {
        var (quotes, words, closing) = (0, 0, '\0');
        for (var at = 0; at < text.Length; at++)
        {
            if (closing == '\0' && (IsDouble(text[at]) || OpensSingle(text, at)))
                (closing, words) = (IsDouble(text[at]) ? '"' : '\'', 0);
            else if ((closing == '"' && IsDouble(text[at])) || (closing == '\'' && ClosesSingle(text, at)))
                (quotes, closing) = (quotes + (words >= Fewest ? 1 : 0), '\0');
            else if (char.IsLetterOrDigit(text[at]) && (at == 0 || char.IsWhiteSpace(text[at - 1]) || IsDouble(text[at - 1]) || IsSingle(text[at - 1])))
                words++;
        }

        return quotes + (closing == '"' && words >= Fewest ? 1 : 0);
    }

    private static bool IsDouble(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';

    private static bool IsSingle(char c) => c is '\'' or '‘' or '’';

    private static bool OpensSingle(string text, int at)
    {
        if (!IsSingle(text[at]) || at + 1 == text.Length || !char.IsLetter(text[at + 1]) || at < 2 || !char.IsWhiteSpace(text[at - 1]))
            return false;
        if (text[at - 2] is ',' or ':' or '.')
            return true;
        var start = at - 1;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return WordLists.SayVerbs.Contains(Stemmer.Stem(text[start..(at - 1)].ToLowerInvariant()));
    }

    private static bool ClosesSingle(string text, int at) =>
        IsSingle(text[at]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
}
