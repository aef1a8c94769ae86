namespace Practice.Scoring.Text;

/// <summary>
/// Sentences that only say where somebody is or what something is like: "My manager was in a meeting", "Our chef comes from
/// Naples", "The office has two doors". Who is named there takes no part, and "he" in the next sentence is whom it meant before.
/// </summary>
internal static class Aside
{
    public static bool Is(ReadOnlySpan<Token> tokens)
    {
        var (isNamed, isPlace, isAside) = (false, false, false);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (IsOfMore(tokens[at]))
                return false;
            isAside |= (isNamed && (IsElsewhere(tokens, at) || IsFormer(tokens, at))) || (isPlace && tokens[at].Word is "is" or "are" or "has" or "have" or "opens" or "closes");
            isPlace |= WordLists.Organisations.Has(tokens[at]);
            isNamed |= isPlace || WordLists.OtherNouns.Has(tokens[at]);
        }

        return isAside;
    }

    /// <summary>Somebody else is in it, something is said, or it goes on.</summary>
    private static bool IsOfMore(Token token) =>
        token.IsQuote || WordLists.SayVerbs.ContainsStem(token) || WordLists.ClauseStarters.Contains(token) || WordLists.CustomerNouns.Has(token)
        || (WordLists.Persons.Contains(token) && !WordLists.Determiners.Contains(token));

    private static bool IsElsewhere(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && ((WordLists.Elsewhere.Contains(tokens[at]) && WordLists.BeforeElsewhere.Contains(tokens[at - 1]) && !IsOnDuty(tokens, at))
            || (tokens[at].Word == "from" && tokens[at - 1].Word is "come" or "comes" or "came"));

    private static bool IsOnDuty(ReadOnlySpan<Token> tokens, int at) => at + 1 < tokens.Length && tokens[at + 1].Word is "shift" or "duty" or "call";

    /// <summary>"Used to be a postman".</summary>
    private static bool IsFormer(ReadOnlySpan<Token> tokens, int at) =>
        at > 1 && tokens[at].Word == "be" && tokens[at - 1].Word == "to" && tokens[at - 2].Word == "used";
}
