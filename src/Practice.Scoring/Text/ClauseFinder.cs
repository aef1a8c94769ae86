namespace Practice.Scoring.Text;

/// <summary>
/// Cuts a sentence into clauses and says who acts in each. It remembers across sentences who "he" or "she" last was, and
/// who was speaking, so one finder reads one answer from start to end.
/// </summary>
/// <param name="forgets">With each sentence that begins, "he" and "she" are the customer again.</param>
internal sealed class ClauseFinder(bool forgets = false)
{
    /// <summary>A subject stands at the start of its clause; later nouns are objects.</summary>
    private const int SubjectWindow = 8;

    /// <summary>Words behind "by" among which somebody is named.</summary>
    private const int AgentWindow = 3;

    private readonly Antecedents meant = new();
    private Subject speaks = Subject.Speaker;
    private bool isInQuote;

    /// <summary>Index after the first word of the sentence with which somebody says or promises something.</summary>
    private int announced;

    public List<Clause> Clauses(ReadOnlySpan<Token> tokens)
    {
        var clauses = new List<Clause>();
        if (forgets)
            meant.Forget();
        var (previous, isAttributed, isImagined, before) = (Subject.Speaker, false, false, meant.Pronouns);
        announced = Announced(tokens);
        meant.LearnNames(tokens);
        for (var first = 0; first < tokens.Length;)
        {
            var opens = tokens[first].IsQuote;
            if (opens)
                isInQuote = !isInQuote;
            var last = End(tokens, opens ? first + 1 : first);
            var named = meant.Called(tokens, first) ?? UnlistedNoun.Of(tokens, first, last) ?? SubjectOf(tokens, first, last);
            var subject = AgentOf(tokens, first, last) ?? named ?? previous;
            if (!isInQuote && SayVerb(tokens, first, last) is { } verb)
            {
                if (!isAttributed && clauses.Exists(clause => clause.IsQuoted))
                    subject = Attribute(clauses, SubjectOf(tokens, first, last) ?? SubjectOf(tokens, verb + 1, last) ?? previous);
                isAttributed = true;
                if (subject != Subject.Thing || (last < tokens.Length && tokens[last].IsQuote))
                    speaks = subject;
            }

            isImagined = Imagined.Is(tokens, first, last, announced) || (isImagined && named is null && !Imagined.Ends(tokens, first, last));
            clauses.Add(new(first, last, subject, isImagined, isInQuote, speaks));
            if (!isInQuote)
                previous = subject;
            first = last;
        }

        if (Aside.Is(tokens))
            meant.Pronouns = before;
        return clauses;
    }

    /// <summary>Unclosed quotes end with their part.</summary>
    public void EndPart() => isInQuote = false;

    private int End(ReadOnlySpan<Token> tokens, int first)
    {
        for (var at = first; at < tokens.Length; at++)
        {
            if (tokens[at].IsQuote)
                return at == first ? at + 1 : at;
            if (tokens[at].IsPause)
                return at + 1;
            if (at > first + 1 && tokens[at].Word is "i" or "we" && tokens[at - 1].IsWord && !WordLists.BeforeI.Contains(tokens[at - 1]) && at < announced)
                return at;
            if (at > first && WordLists.ClauseStarters.Contains(tokens[at]) && StartsClause(tokens, at))
                return at;
        }

        return tokens.Length;
    }

    /// <summary>"and I…", "but the customer…": a starter with a subject right behind it.</summary>
    private static bool StartsClause(ReadOnlySpan<Token> tokens, int at)
    {
        if (tokens[at].Word is "but" or "then" or "because" or "until" or "while")
            return true;
        if (at + 1 >= tokens.Length || (tokens[at].Word == "once" && tokens[at - 1].Word is "never" or "not" or "at"))
            return false;
        var next = tokens[at + 1];
        return Pronoun(next.Word) is not null || next.Word is "the" or "my" or "our" || WordLists.ThirdPersons.Contains(next) || WordLists.Things.Contains(next)
            || next.Word.EndsWith("ed", StringComparison.Ordinal);
    }

    private Subject? SubjectOf(ReadOnlySpan<Token> tokens, int first, int last)
    {
        Subject? thing = null;
        for (var at = first; at < Math.Min(last, first + SubjectWindow); at++)
        {
            var word = tokens[at].Word;
            if (Pronoun(word) is { } pronoun)
                return pronoun;
            if (word == "who" && at + 1 < last && Pronoun(tokens[at + 1].Word) is { } relative)
                return relative;
            if (WordLists.ThirdPersons.Contains(tokens[at]))
                return meant.Pronouns.Of(word);
            if (meant.Named(tokens, at) is { } noun)
                return noun;
            if (WordLists.Things.Contains(tokens[at]))
            {
                if (IsBeforeVerb(tokens, at, last))
                    return Subject.Thing;
                thing ??= Subject.Thing;
            }
            else if (tokens[at].IsWord && IsVerb(tokens[at]) && !(at > first && WordLists.Determiners.Contains(tokens[at - 1])))
                return thing;
        }

        return thing;
    }

    /// <summary>"That helped", but not "that week my boss", "after that I", "what I did", "this customer".</summary>
    private static bool IsBeforeVerb(ReadOnlySpan<Token> tokens, int at, int last)
    {
        do
            at++;
        while (at < last && Tenses.IsBetween(tokens[at]));
        return at < last && (Tenses.IsFinite(tokens[at]) || tokens[at].Word.EndsWith('s'));
    }

    /// <summary>"The kettle was replaced by my manager": who acts stands behind the deed.</summary>
    private Subject? AgentOf(ReadOnlySpan<Token> tokens, int first, int last)
    {
        var isDone = false;
        for (var at = first + 1; at < last - 1; at++)
            if (isDone && tokens[at].Word == "by")
                return Somebody(tokens[(at + 1)..Math.Min(last, at + 1 + AgentWindow)]);
            else
                isDone |= IsParticiple(tokens[at]) && (tokens[at - 1].Stem == "be" || (at - 2 >= first && tokens[at - 2].Stem == "be"));
        return null;
    }

    /// <summary>Whom a few words name: "me", "him", "my manager"; nobody in "by the end of the week".</summary>
    private Subject? Somebody(ReadOnlySpan<Token> tokens)
    {
        Subject? pronoun = null;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (meant.Named(tokens, at) is { } noun)
                return noun;
            pronoun ??= tokens[at].Word switch
            {
                "me" or "myself" => Subject.Speaker,
                "us" or "ourselves" => Subject.We,
                "you" => Subject.You,
                "him" or "her" or "them" => meant.Pronouns.Of(tokens[at].Word),
                _ => null,
            };
        }

        return pronoun;
    }

    private static bool IsParticiple(Token token) => WordLists.PastParticiples.Contains(token) || token.Word.EndsWith("ed", StringComparison.Ordinal);

    private static int Announced(ReadOnlySpan<Token> tokens)
    {
        for (var at = 0; at < tokens.Length; at++)
            if (WordLists.Announcing.ContainsStem(tokens[at]))
                return at + 1;
        return int.MaxValue;
    }

    private static Subject? Pronoun(string word) => word switch
    {
        "i" => Subject.Speaker,
        "we" => Subject.We,
        "you" => Subject.You,
        _ => null,
    };

    /// <summary>Where a clause begins with its verb, what follows is an object and no subject.</summary>
    private static bool IsVerb(Token token) =>
        WordLists.SayVerbs.ContainsStem(token) || token.Stem is "let" or "give" or "take" or "listen" or "call" or "ring" or "offer" or "thank" or "show" or "put" or "send" or "keep"
        || Tenses.IsPast(token) || token.Word.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Index of a verb with which somebody says something.</summary>
    private static int? SayVerb(ReadOnlySpan<Token> tokens, int first, int last)
    {
        for (var at = first; at < last; at++)
            if (WordLists.SayVerbs.ContainsStem(tokens[at]))
                return at;
        return null;
    }

    /// <summary>"…", he told me; "…", said my manager: who spoke is named behind the words.</summary>
    private static Subject Attribute(List<Clause> clauses, Subject speaks)
    {
        for (var at = 0; at < clauses.Count; at++)
            if (clauses[at].IsQuoted)
                clauses[at] = clauses[at] with { Speaks = speaks };
        return speaks;
    }
}
