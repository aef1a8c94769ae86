using System.Globalization;
using System.Text;

namespace Practice.Scoring.Text;

/// <summary>Cuts text into tokens, in one pass.</summary>
internal static class Tokenizer
{
    private static readonly string[] Endings = ["n't", "'s", "'m", "'re", "'ve", "'ll", "'d"];

    public static List<Token> Tokens(string text, int start, int end)
    {
        var tokens = new List<Token>();
        for (var at = start; at < end;)
        {
            var length = Length(text, at, end);
            if (length == 0)
            {
                at++;
                continue;
            }

            Add(tokens, text, at, at + length);
            at += length;
        }

        return tokens;
    }

    /// <summary>Length of the token that begins here; 0 where none does.</summary>
    private static int Length(string text, int at, int end)
    {
        if (!char.IsLetterOrDigit(text[at]))
            return IsMark(text[at]) ? 1 : 0;
        var next = at + 1;
        while (next < end)
        {
            if (char.IsLetterOrDigit(text[next]) || IsAccent(text[next]) || IsInside(text, next, end))
                next++;
            else if (Behind(text, next, end) is var behind && behind > next && behind < end && char.IsLetterOrDigit(text[behind]))
                next = behind;
            else
                break;
        }

        return next - at;
    }

    /// <summary>Marks that nobody sees, such as a soft hyphen or the blank without width: pasted text has them within words.</summary>
    internal static bool IsUnseen(char c) => c > '\u007F' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>An accent that is a character of its own, behind its letter.</summary>
    private static bool IsAccent(char c) => c > '\u007F' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static int Behind(string text, int at, int end)
    {
        while (at < end && IsUnseen(text[at]))
            at++;
        return at;
    }

    /// <summary>An apostrophe in "don't", a point in "3.50": between two characters of a word.</summary>
    private static bool IsInside(string text, int at, int end) =>
        at + 1 < end && char.IsLetterOrDigit(text[at + 1])
        && (Straight(text[at]) == '\'' || (text[at] is '.' or ',' or ':' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));

    private static void Add(List<Token> tokens, string text, int start, int end)
    {
        if (char.IsDigit(text[start]))
        {
            tokens.Add(new(start, end, Form.Number));
            return;
        }

        if (Forms.Met(text.AsSpan(start, end - start)) is { } met)
        {
            tokens.Add(new(start, end, met));
            return;
        }

        var typed = Normal(text.AsSpan(start, end - start));
        var cut = Cut(typed);
        if (cut > 0)
        {
            Add(tokens, start, start + Typed(text.AsSpan(start, end - start), cut), end, Spelling.Shipped.Right(typed[..cut]), typed[cut..]);
            return;
        }

        var word = Spelling.Shipped.Right(typed);
        cut = Cut(word);
        if (cut > 0)
            Add(tokens, start, Math.Max(start + 1, end - Letters(word.AsSpan(cut))), end, word[..cut].TrimEnd(), word[cut..].TrimStart());
        else
            tokens.Add(new(start, end, ReferenceEquals(word, typed) ? Forms.OfTyped(word) : Forms.Of(word)));
    }

    private static void Add(List<Token> tokens, int start, int middle, int end, string root, string ending)
    {
        root = (root, ending) switch { ("wo", "n't") => "will", ("ca", "n't") => "can", _ => root };
        tokens.Add(new(start, middle, Forms.Of(root)));
        tokens.Add(new(middle, end, Endings.Contains(ending) ? Forms.OfTyped(ending) : Forms.Of(ending)));
    }

    private static int Letters(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
            letters += char.IsLetter(c) ? 1 : 0;
        return letters;
    }

    /// <summary>Where the second of two words begins, with its blank: "a lot"; or the ending of "didn't". 0 where there is one.</summary>
    private static int Cut(string word)
    {
        foreach (var ending in Endings)
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
                return word.Length - ending.Length;
        return Math.Max(0, word.IndexOf(' '));
    }

    private static string Normal(ReadOnlySpan<char> word)
    {
        if (Ascii.IsValid(word))
            return string.Create(word.Length, word, static (normal, word) =>
            {
                for (var i = 0; i < word.Length; i++)
                    normal[i] = Straight(char.ToLowerInvariant(word[i]));
            });
        var normal = new StringBuilder(word.Length);
        foreach (var c in word)
            Append(normal, c);
        return normal.ToString();
    }

    /// <summary>How many characters were typed for so many of the normal word.</summary>
    private static int Typed(ReadOnlySpan<char> word, int length)
    {
        var (normal, typed) = (new StringBuilder(length), 0);
        while (normal.Length < length)
            Append(normal, word[typed++]);
        return typed;
    }

    private static void Append(StringBuilder normal, char c)
    {
        if (Apart(c) is { } letters)
            normal.Append(letters);
        else if (!IsUnseen(c) && !IsAccent(c))
            normal.Append(Straight(char.ToLowerInvariant(c)));
    }

    /// <summary>Letters that were set together, as text copied from a printed page has them.</summary>
    private static string? Apart(char c) => c switch
    {
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        _ => null,
    };

    private static bool IsMark(char c) => Straight(c) is '"' or ',' or ';' or ':' or '-' or '(' or ')' or '?' or '!' or '£' or '%';

    /// <summary>The quote, apostrophe, dash or currency sign that stands for all of its kind.</summary>
    internal static char Straight(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '`' or '\u00B4' or '\u2032' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' => '"',
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        '$' or '€' or '¥' or '₹' => '£',
        _ => c,
    };
}
