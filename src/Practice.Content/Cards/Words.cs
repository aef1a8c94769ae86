using System.Text;

namespace Practice.Content.Cards;

/// <summary>Text as a search sees it: small letters without accents or apostrophes, cut at everything else.</summary>
internal static class Words
{
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ";
    private const string Bare = "aaaaaaceeeeiiiinoooooouuuuyy";

    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text)
            if (char.IsLetterOrDigit(c))
                word.Append(Folded(char.ToLowerInvariant(c)));
            else if (c is not ('\'' or '’') && word.Length > 0)
                yield return Taken(word);
        if (word.Length > 0)
            yield return Taken(word);
    }

    private static char Folded(char c) => c > 0x7F && Accented.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Bare[at] : c;

    private static string Taken(StringBuilder word)
    {
        var taken = word.ToString();
        word.Clear();
        return taken;
    }
}
