namespace Practice.Scoring.Text;

/// <summary>What a clause tells of and was not done: "I would", "I should have", "instead of", "I wish", "I was about to", "next time I will".</summary>
internal static class Imagined
{
    /// <param name="announced">Index after the word with which somebody announces something: what follows is said, and not imagined.</param>
    public static bool Is(ReadOnlySpan<Token> tokens, int first, int last, int announced)
    {
        for (var at = first; at < last; at++)
        {
            var (word, next) = (tokens[at].Word, at + 1 < last ? tokens[at + 1].Word : "");
            if (at >= announced)
                return false;
            if (word is "would" or "wish" || (word is "should" or "could" or "might" && next is "have" or "'ve" or "of"))
                return true;
            if (word is "about" or "going" && next == "to" && IsClose(tokens[first..at]))
                return true;
            if ((word == "instead" && next == "of") || (word == "if" && next == "only") || (word == "wished" && next is "i" or "we"))
                return true;
            if (word == "next" && next == "time" && IsAhead(tokens[at..last]))
                return true;
            if (word == "'d" && next.Length > 0 && !WordLists.PastParticiples.Contains(next) && !next.EndsWith("ed", StringComparison.Ordinal) && next != "better")
                return true;
        }

        return false;
    }

    /// <summary>Whether a clause behind one that is only imagined tells again what was done: "but", "and rang".</summary>
    public static bool Ends(ReadOnlySpan<Token> tokens, int first, int last)
    {
        var at = first;
        while (at < last && (!tokens[at].IsWord || tokens[at].Word is "and" or "then" or "so" || Tenses.IsBetween(tokens[at])))
            at++;
        return at == last || tokens[at].Word is "but" or "because" or "instead" or "as" or "since" || Tenses.IsPast(tokens[at]);
    }

    /// <summary>"Next time I will ask", but not "the next time she came I asked".</summary>
    private static bool IsAhead(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
            if (token.Word is "will" or "'ll" or "should" or "must" or "'d")
                return true;
        return false;
    }

    /// <summary>"I was just about to", "I was going to": close, and not done.</summary>
    private static bool IsClose(ReadOnlySpan<Token> before)
    {
        var at = before.Length - 1;
        while (at > 0 && Tenses.IsBetween(before[at]) && !WordLists.Negations.Contains(before[at]))
            at--;
        return at > 0 && before[at].Word is "was" or "were" && before[at - 1].Word is "i" or "we";
    }
}
