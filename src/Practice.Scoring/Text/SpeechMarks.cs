using System.Collections.Frozen;

namespace Practice.Scoring.Text;

/// <summary>
/// Many quote what was said in single marks, which are apostrophes as well. A pair of them holds speech
/// when the first stands before a word and the second behind one or behind its full stop; "'em" and "the guests' bags" don't.
/// </summary>
internal static class SpeechMarks
{
    /// <summary>Words that are written with an apostrophe in front.</summary>
    private static readonly FrozenSet<string> Elided = WordList.Set("em cause cos til till tis twas bout n round course ave er ere im");

    /// <summary>The same text, character by character, with single marks round speech doubled.</summary>
    public static string Doubled(string text)
    {
        char[]? doubled = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (!Opens(text, at) || Close(text, at + 1) is not { } close)
                continue;
            doubled ??= text.ToCharArray();
            doubled[at] = doubled[close] = '"';
            at = close;
        }

        return doubled is null ? text : new(doubled);
    }

    public static bool IsDouble(char c) => Tokenizer.Straight(c) == '"';

    private static bool IsSingle(char c) => Tokenizer.Straight(c) == '\'';

    private static bool Opens(string text, int at)
    {
        if (!IsSingle(text[at]) || at + 1 == text.Length || !char.IsLetter(text[at + 1]) || (at > 0 && !IsGap(text[at - 1])))
            return false;
        var end = at + 1;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return !Elided.Contains(text[(at + 1)..end].ToLowerInvariant());
    }

    private static bool IsGap(char c) => SentenceSplitter.IsBlank(c) || Tokenizer.Straight(c) is '(' or '[' or '-' or ',' or ':';

    /// <summary>
    /// Where it ends: at the first mark behind a stop, or behind a word that is no possessive. A possessive ends it when
    /// nothing else does before the next opens.
    /// </summary>
    private static int? Close(string text, int from)
    {
        int? possessive = null;
        for (var at = from; at < text.Length && !IsDouble(text[at]) && !SentenceSplitter.IsLineEnd(text[at]); at++)
        {
            if (!IsSingle(text[at]))
                continue;
            if (Opens(text, at))
                break;
            if (SentenceSplitter.IsBlank(text[at - 1]) || (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])))
                continue;
            if (text[at - 1] is not ('s' or 'S'))
                return at;
            possessive ??= at;
        }

        return possessive;
    }
}
