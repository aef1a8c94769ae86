namespace Practice.Scoring.Text;

/// <summary>
/// Cuts a sentence into clauses and says who acts in each. It remembers across sentences who "he" or "she" last was, and
/// who was speaking, so one finder reads one answer from start to end.
/// </summary>
/// <param name="forgets">With each sentence that begins, "he" and "she" are the customer again.</param>
internal sealed class ClauseFinder(bool forgets = false)
{
    /// <summary>A subject stands at the start of its clause; later nouns are objects.</summary>
    private const int SubjectWindow = 5;

    /// <summary>Words behind "by" among which somebody is named.</summary>
    private const int AgentWindow = 3;

    /// <summary>Whom "he" or "she" means: who was named last.</summary>
    private Subject person = Subject.Customer;

    /// <summary>Whom "they" or "who" means: somebody, or a company.</summary>
    private Subject people = Subject.Customer;

    private Subject speaks = Subject.Speaker;
    private bool isInQuote;

    /// <summary>Index after the first word of the sentence with which somebody says or promises something.</summary>
    private int announced;

    public List<Clause> Clauses(ReadOnlySpan<Token> tokens)
    {
        var clauses = new List<Clause>();
        if (forgets)
            (person, people) = (Subject.Customer, Subject.Customer);
        var (previous, isAttributed, meant) = (Subject.Speaker, false, (person, people));
        announced = Announced(tokens);
        for (var first = 0; first < tokens.Length;)
        {
            var opens = tokens[first].IsQuote;
            if (opens)
                isInQuote = !isInQuote;
            var last = End(tokens, opens ? first + 1 : first);
            var named = SubjectOf(tokens, first, last);
            var subject = AgentOf(tokens, first, last) ?? named ?? previous;
            if (!isInQuote && SayVerb(tokens, first, last) is { } verb)
            {
                if (!isAttributed && clauses.Exists(clause => clause.IsQuoted))
                    subject = Attribute(clauses, SubjectOf(tokens, first, last) ?? SubjectOf(tokens, verb + 1, last) ?? previous);
                (speaks, isAttributed) = (subject, true);
            }

            clauses.Add(new(first, last, subject, IsHypothetical(tokens, first, last), isInQuote, speaks));
            if (!isInQuote)
                previous = subject;
            first = last;
        }

        if (Aside.Is(tokens))
            (person, people) = meant;
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
            if (at > first + 1 && tokens[at].Word is "i" or "we" && tokens[at - 1].IsWord && !WordLists.BeforeI.Contains(tokens[at - 1].Word) && at < announced)
                return at;
            if (at > first && WordLists.ClauseStarters.Contains(tokens[at].Word) && StartsClause(tokens, at))
                return at;
        }

        return tokens.Length;
    }

    /// <summary>"and I…", "but the customer…": a starter with a subject right behind it.</summary>
    private static bool StartsClause(ReadOnlySpan<Token> tokens, int at)
    {
        if (tokens[at].Word is "but" or "then" or "because" or "until" or "while")
            return true;
        if (at + 1 >= tokens.Length)
            return false;
        var next = tokens[at + 1];
        return Pronoun(next.Word) is not null || next.Word is "the" or "my" or "our" || WordLists.ThirdPersons.Contains(next.Word) || WordLists.Things.Contains(next.Word)
            || next.Word.EndsWith("ed", StringComparison.Ordinal);
    }

    private Subject? SubjectOf(ReadOnlySpan<Token> tokens, int first, int last)
    {
        for (var at = first; at < Math.Min(last, first + SubjectWindow); at++)
        {
            var word = tokens[at].Word;
            if (Pronoun(word) is { } pronoun)
                return pronoun;
            if (word == "who" && at + 1 < last && Pronoun(tokens[at + 1].Word) is { } relative)
                return relative;
            if (WordLists.ThirdPersons.Contains(word))
                return word is "he" or "she" ? person : people;
            if (Named(tokens, at) is { } noun)
                return noun;
            if (WordLists.Things.Contains(word))
                return Subject.Thing;
            if (tokens[at].IsWord && IsVerb(tokens[at]))
                return null;
        }

        return null;
    }

    /// <summary>"The kettle was replaced by my manager": who acts stands behind the deed.</summary>
    private Subject? AgentOf(ReadOnlySpan<Token> tokens, int first, int last)
    {
        var isDone = false;
        for (var at = first + 1; at < last - 1; at++)
            if (isDone && tokens[at].Word == "by")
                return Somebody(tokens[(at + 1)..Math.Min(last, at + 1 + AgentWindow)]);
            else
                isDone |= IsParticiple(tokens[at].Word) && (tokens[at - 1].Stem == "be" || (at - 2 >= first && tokens[at - 2].Stem == "be"));
        return null;
    }

    /// <summary>Whom a few words name: "me", "him", "my manager"; nobody in "by the end of the week".</summary>
    private Subject? Somebody(ReadOnlySpan<Token> tokens)
    {
        Subject? pronoun = null;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (Named(tokens, at) is { } noun)
                return noun;
            pronoun ??= tokens[at].Word switch
            {
                "me" or "myself" => Subject.Speaker,
                "us" or "ourselves" => Subject.We,
                "you" => Subject.You,
                "him" or "her" => person,
                "them" => people,
                _ => null,
            };
        }

        return pronoun;
    }

    /// <summary>Whom a noun names. "My manager's office" names a manager of whom nothing is told.</summary>
    private Subject? Named(ReadOnlySpan<Token> tokens, int at)
    {
        if (WordLists.Organisations.Has(tokens[at]))
            return people = Subject.Other;
        if (WordLists.OtherNouns.Has(tokens[at]))
            return at + 1 < tokens.Length && tokens[at + 1].Word == "'s" ? Subject.Other : person = people = Subject.Other;
        return WordLists.CustomerNouns.Has(tokens[at]) ? person = people = Subject.Customer : null;
    }

    private static bool IsParticiple(string word) => WordLists.PastParticiples.Contains(word) || word.EndsWith("ed", StringComparison.Ordinal);

    private static int Announced(ReadOnlySpan<Token> tokens)
    {
        for (var at = 0; at < tokens.Length; at++)
            if (WordLists.Announcing.Contains(tokens[at].Stem))
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
        WordLists.SayVerbs.Contains(token.Stem) || token.Stem is "let" or "give" or "take" or "listen" or "call" or "ring" or "offer" or "thank" or "show" or "put" or "send" or "keep"
        || token.Word.EndsWith("ed", StringComparison.Ordinal) || token.Word.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Index of a verb with which somebody says something.</summary>
    private static int? SayVerb(ReadOnlySpan<Token> tokens, int first, int last)
    {
        for (var at = first; at < last; at++)
            if (WordLists.SayVerbs.Contains(tokens[at].Stem))
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

    /// <summary>"Next time I will ask", but not "the next time she came I asked".</summary>
    private static bool IsAhead(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
            if (token.Word is "will" or "'ll" or "should" or "must" or "'d")
                return true;
        return false;
    }

    private bool IsHypothetical(ReadOnlySpan<Token> tokens, int first, int last)
    {
        for (var at = first; at < last; at++)
        {
            var (word, next) = (tokens[at].Word, at + 1 < last ? tokens[at + 1].Word : "");
            if (at >= announced)
                return false;
            if (word is "would" or "wish" || (word is "should" or "could" or "might" && next is "have" or "'ve" or "of"))
                return true;
            if ((word == "instead" && next == "of") || (word == "wished" && next is "i" or "we"))
                return true;
            if (word == "next" && next == "time" && IsAhead(tokens[at..last]))
                return true;
            if (word == "'d" && next.Length > 0 && !WordLists.PastParticiples.Contains(next) && !next.EndsWith("ed", StringComparison.Ordinal) && next != "better")
                return true;
        }

        return false;
    }
}
