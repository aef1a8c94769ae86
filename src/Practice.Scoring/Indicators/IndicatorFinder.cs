using System.Runtime.InteropServices;
using Practice.Scoring.Rubrics;
using Practice.Scoring.Text;

namespace Practice.Scoring.Indicators;

/// <summary>
/// Finds every indicator of a rubric in an answer. Phrases are indexed by their first word, so that the work is linear in
/// the length of the text.
/// </summary>
public sealed class IndicatorFinder
{
    private readonly PhraseIndex<Entry> index = new();

    public IndicatorFinder(Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        foreach (var criterion in rubric.Skills.Concat(rubric.Parts).Concat(rubric.Flags))
            foreach (var indicator in criterion.Indicators)
            {
                var entry = new Entry(criterion.Id, indicator, [.. Compiled(indicator.Unless)]);
                foreach (var phrase in Compiled(indicator.Phrases))
                    index.Add(entry, phrase);
            }

        IEnumerable<Phrase> Compiled(IEnumerable<string> phrases) => phrases
            .Where(phrase => PhraseSyntax.Problem(phrase, rubric.WordClasses) is null)
            .Select(phrase => Phrase.Compile(phrase, rubric.WordClasses));
    }

    /// <summary>In the order of the text; each indicator at most once a sentence.</summary>
    public IReadOnlyList<IndicatorMatch> Find(AnnotatedAnswer answer, Kind kind)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return [.. answer.Sentences.SelectMany(sentence => Find(sentence, kind))];
    }

    /// <summary>In the order of the text; each indicator once.</summary>
    public IReadOnlyList<IndicatorMatch> Find(Sentence sentence, Kind kind)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var (matches, found) = (new List<IndicatorMatch>(), new List<(Entry Entry, int End)>());
        var tokens = CollectionsMarshal.AsSpan(sentence.Tokens);
        for (var at = 0; at < tokens.Length; at++)
        {
            found.Clear();
            index.Find(tokens, at, found);
            foreach (var (entry, end) in found)
                if (Counts(entry, sentence, at, kind) && !entry.IsExcepted(tokens, at, end) && !IsMet(matches, entry.Indicator))
                    matches.Add(new(entry.Criterion, entry.Indicator, sentence, at, end));
        }

        return matches;
    }

    private static bool IsMet(List<IndicatorMatch> matches, Indicator indicator)
    {
        foreach (var match in matches)
            if (ReferenceEquals(match.Indicator, indicator))
                return true;
        return false;
    }

    private sealed record Entry(string Criterion, Indicator Indicator, Phrase[] Unless)
    {
        /// <summary>Whether what is not meant begins within what was found.</summary>
        public bool IsExcepted(ReadOnlySpan<Token> tokens, int first, int end)
        {
            foreach (var phrase in Unless)
                for (var at = first; at < end; at++)
                    if (phrase.Begins(tokens[at]) && phrase.End(tokens, at) >= 0)
                        return true;
            return false;
        }
    }

    private static bool Counts(Entry entry, Sentence sentence, int at, Kind kind)
    {
        var clause = sentence.ClauseOf(at);
        return IsBy(entry.Indicator.By, ActingClause(sentence, clause, at))
            && !IsNegated(sentence, clause, at)
            && (kind == Kind.Approach || entry.Indicator.By == Actor.Anyone || clause.IsQuoted || !clause.IsHypothetical);
    }

    /// <summary>"I waited until she had finished": a phrase that begins with "until" is the doing of the clause it hangs on.</summary>
    private static Clause ActingClause(Sentence sentence, Clause clause, int at)
    {
        if (at != clause.First || !WordLists.Subordinators.Contains(sentence.Tokens[at]))
            return clause;
        if (clause.First > 0)
            return sentence.ClauseOf(clause.First - 1);
        return clause.Last < sentence.Tokens.Count ? sentence.ClauseOf(clause.Last) : clause;
    }

    private static bool IsBy(Actor actor, Clause clause) => actor switch
    {
        Actor.Speaker => clause.Doer is Subject.Speaker or Subject.We || (clause.IsQuoted ? false : clause.Subject == Subject.You),
        Actor.Customer => clause.Doer == Subject.Customer,
        Actor.Other => clause.Doer == Subject.Other,
        _ => true,
    };

    /// <summary>Denied, or only close: "I nearly offered", "I meant to follow it up".</summary>
    private static bool IsNegated(Sentence sentence, Clause clause, int at)
    {
        for (var before = Math.Max(clause.First, at - 4); before < at; before++)
            if (WordLists.Negations.Contains(sentence.Tokens[before]) || WordLists.Failings.ContainsStem(sentence.Tokens[before]) || WordLists.Nearly.Contains(sentence.Tokens[before]))
                return true;
        return false;
    }
}
