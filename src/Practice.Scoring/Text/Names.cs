namespace Practice.Scoring.Text;

/// <summary>
/// Who is called by a name in an answer: after "my colleague Priya" or "a customer called Dan" they are known by it. Capitals say
/// nothing, since people leave them out or write nothing else.
/// </summary>
internal sealed class Names
{
    private readonly Dictionary<string, Subject> known = new(StringComparer.Ordinal);

    public void Learn(ReadOnlySpan<Token> tokens)
    {
        for (var at = 0; at < tokens.Length - 1; at++)
        {
            if (Noun(tokens, at) is { } subject && NameBehind(tokens, at) is { } name)
                known.TryAdd(name, subject);
        }
    }

    /// <summary>Whom a noun stands for, if it is one of those that are listed. The speaker's own family are others.</summary>
    public static Subject? Noun(ReadOnlySpan<Token> tokens, int at)
    {
        if (WordLists.OtherNouns.Has(tokens[at]) || (IsOwn(tokens, at) && WordLists.Family.Has(tokens[at])))
            return Subject.Other;
        return WordLists.CustomerNouns.Has(tokens[at]) ? Subject.Customer : null;
    }

    private static bool IsOwn(ReadOnlySpan<Token> tokens, int at) => at > 0 && tokens[at - 1].Word == "my";

    /// <summary>Whose name a clause begins with, if a verb follows.</summary>
    /// <param name="first">Index of the clause's first token.</param>
    public Subject? Of(ReadOnlySpan<Token> tokens, int first)
    {
        var at = first;
        while (known.Count > 0 && at < tokens.Length && (!tokens[at].IsWord || WordLists.ClauseStarters.Contains(tokens[at])))
            at++;
        if (known.Count == 0 || at == tokens.Length || !known.TryGetValue(tokens[at].Word, out var subject))
            return null;
        do
            at++;
        while (at < tokens.Length && Tenses.IsBetween(tokens[at]));
        return at < tokens.Length && IsVerb(tokens[at]) ? subject : null;
    }

    private static bool IsVerb(Token token) => Tenses.IsPast(token) || Tenses.IsEither(token) || token.Word is "is" or "has" or "'d";

    /// <summary>"Colleague Priya", "customer called Dan", "manager, Ruth,".</summary>
    private static string? NameBehind(ReadOnlySpan<Token> tokens, int noun)
    {
        var at = noun + 1;
        if (tokens[at].Word is "called" or "named" || (tokens[at].Word == "," && at + 2 < tokens.Length && tokens[at + 2].Word is "," or "."))
            at++;
        return at < tokens.Length && tokens[at].IsWord && CanBeName(tokens[at]) ? tokens[at].Word : null;
    }

    private static bool CanBeName(Token token) =>
        token.Word.Length > 1 && char.IsLetter(token.Word[0]) && !WordLists.English.Contains(token) && !WordLists.Persons.Contains(token) && !WordLists.ClauseStarters.Contains(token)
        && !WordLists.Elsewhere.Contains(token) && !WordLists.BeforeElsewhere.Contains(token) && !Tenses.IsPast(token) && !Tenses.IsBetween(token) && !Tenses.IsEither(token);
}
