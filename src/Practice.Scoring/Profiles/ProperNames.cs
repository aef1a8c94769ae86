using Practice.Scoring.Text;

namespace Practice.Scoring.Profiles;

/// <summary>
/// Different names in an answer: words with a capital where none belongs. The first word of a sentence tells nothing, and
/// neither does a text all in capitals.
/// </summary>
internal static class ProperNames
{
    private static readonly WordList Titles = WordList.Of("mr mrs ms miss dr sir madam");

    /// <summary>"Anna Schmidt" and, later, "Anna" are one.</summary>
    public static int Count(AnnotatedAnswer answer)
    {
        HashSet<string>? small = null;
        var (known, names) = (new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var sentence in answer.Sentences)
        {
            var text = answer.Text[sentence.Part];
            var (isInName, isKnown) = (false, false);
            for (var at = 0; at <= sentence.Tokens.Count; at++)
            {
                if (at < sentence.Tokens.Count && IsCapital(sentence.Tokens, at, text) && !(small ??= SmallWords(answer)).Contains(sentence.Tokens[at].Word))
                {
                    isInName = true;
                    isKnown |= !known.Add(sentence.Tokens[at].Word);
                    continue;
                }

                names += isInName && !isKnown ? 1 : 0;
                (isInName, isKnown) = (false, false);
            }
        }

        return names;
    }

    /// <summary>A word that is also written small in the same answer is no name.</summary>
    private static HashSet<string> SmallWords(AnnotatedAnswer answer)
    {
        var small = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in answer.Sentences)
            foreach (var token in sentence.Tokens)
                if (token.IsWord && char.IsLower(answer.Text[sentence.Part][token.Start]))
                    small.Add(token.Word);
        return small;
    }

    private static bool IsCapital(List<Token> tokens, int at, string text)
    {
        var token = tokens[at];
        if (at == 0 || !tokens[at - 1].IsWord || !char.IsUpper(text[token.Start]) || token.End - token.Start < 2)
            return false;
        return char.IsLower(text[token.End - 1])
            && !Titles.Contains(token) && !WordLists.CustomerNouns.Contains(token) && !WordLists.OtherNouns.Contains(token) && !WordLists.Organisations.Contains(token)
            && !WordLists.English.Contains(token) && !TimeExpressions.IsNamed(token.Word);
    }
}
