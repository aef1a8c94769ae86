namespace Practice.Scoring.Text;

/// <summary>A clause in which the speaker, or the speaker's "we", is said to be or to do something.</summary>
/// <param name="Verb">Index of its verb in the sentence, or -1 where none was found.</param>
/// <param name="IsNamed">Whether "I" or "we" stands in it.</param>
internal sealed record OwnClause(Sentence Sentence, Clause Clause, Tense Tense, int Verb, bool IsNamed)
{
    private static readonly string[] BeforeVerb = ["and", "but", "then", "so", "also", "just"];

    /// <summary>
    /// All of them, outside quoted speech. The subject is named ("I asked"), or left out before a verb of the past ("and
    /// asked", "Asked her to sit down").
    /// </summary>
    public static IEnumerable<OwnClause> Of(AnnotatedAnswer answer)
    {
        foreach (var sentence in answer.Sentences)
            foreach (var clause in sentence.Clauses)
                if (!clause.IsQuoted && clause.Subject is Subject.Speaker or Subject.We && In(sentence, clause) is { } own)
                    yield return own;
    }

    /// <summary>Null where the clause has neither "I" or "we" nor begins with a verb of the past.</summary>
    public static OwnClause? In(Sentence sentence, Clause clause)
    {
        var tokens = sentence.Tokens;
        for (var at = clause.First; at < clause.Last; at++)
            if (tokens[at].Word is "i" or "we")
                return new(sentence, clause, Tenses.After(tokens, at, clause.Last), FirstVerb(tokens, at + 1, clause.Last), IsNamed: true);
        var verb = clause.First;
        while (verb < clause.Last && (!tokens[verb].IsWord || BeforeVerb.Contains(tokens[verb].Word) || Tenses.IsBetween(tokens[verb])))
            verb++;
        return verb < clause.Last && (Tenses.IsPast(tokens[verb]) || Tenses.IsEither(tokens[verb]))
            ? new(sentence, clause, Tenses.IsPast(tokens[verb]) ? Tense.Past : Tense.Either, verb, IsNamed: false)
            : null;
    }

    private static int FirstVerb(List<Token> tokens, int first, int last)
    {
        for (var at = first; at < last; at++)
            if (tokens[at].IsWord && !Tenses.IsBetween(tokens[at]))
                return at;
        return -1;
    }
}
