using System.Collections.Frozen;

namespace Practice.Scoring.Text;

/// <summary>Cuts text into tokens, in one pass.</summary>
internal static class Tokenizer
{
    private static readonly string[] Endings = ["n't", "'s", "'m", "'re", "'ve", "'ll", "'d"];

    /// <summary>Negations written without their apostrophe.</summary>
    private static readonly FrozenSet<string> BareNegations = new[]
    {
        "dont", "didnt", "doesnt", "couldnt", "wouldnt", "shouldnt", "wasnt", "werent", "isnt", "arent", "hasnt", "havent", "hadnt", "cant", "wont",
    }.ToFrozenSet();

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
        while (next < end && (char.IsLetterOrDigit(text[next]) || IsInside(text, next, end)))
            next++;
        return next - at;
    }

    /// <summary>An apostrophe in "don't", a point in "3.50": between two characters of a word.</summary>
    private static bool IsInside(string text, int at, int end) =>
        at + 1 < end && char.IsLetterOrDigit(text[at + 1])
        && (Straight(text[at]) == '\'' || (text[at] is '.' or ',' or ':' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));

    private static void Add(List<Token> tokens, string text, int start, int end)
    {
        if (char.IsDigit(text[start]))
        {
            tokens.Add(new(start, end, "#", "#"));
            return;
        }

        var word = Normal(text.AsSpan(start, end - start));
        var cut = BareNegations.Contains(word) ? word.Length - 2 : Cut(word);
        if (cut > 0)
        {
            var root = (word[..cut], word[cut..]) switch { ("wo", _) => "will", ("ca", _) => "can", var (r, _) => r };
            var ending = word[cut..] is "nt" ? "n't" : word[cut..];
            tokens.Add(new(start, start + cut, root, Stemmer.Stem(root)));
            tokens.Add(new(start + cut, end, ending, Stemmer.Stem(ending)));
            return;
        }

        tokens.Add(new(start, end, word, Stemmer.Stem(word)));
    }

    private static int Cut(string word)
    {
        foreach (var ending in Endings)
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
                return word.Length - ending.Length;
        return 0;
    }

    private static string Normal(ReadOnlySpan<char> word) => string.Create(word.Length, word, static (normal, word) =>
    {
        for (var i = 0; i < word.Length; i++)
            normal[i] = Straight(char.ToLowerInvariant(word[i]));
    });

    private static bool IsMark(char c) => Straight(c) is '"' or ',' or ';' or ':' or '-' or '(' or ')' or '?' or '!' or '£' or '%';

    private static char Straight(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '`' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        '\u2013' or '\u2014' or '\u2012' => '-',
        '$' or '€' or '¥' or '₹' => '£',
        _ => c,
    };
}
