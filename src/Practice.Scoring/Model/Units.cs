using Practice.Scoring.Indicators;
using Practice.Scoring.Text;

namespace Practice.Scoring.Model;

/// <summary>
/// Cuts an answer into units. People who dictate or never type a full stop write sentences of two hundred words: those
/// are cut between clauses, so that they are read like anybody else's. What is told twice in the same words counts once.
/// </summary>
internal static class Units
{
    private const int LongSentence = 36;
    private const int LongUnit = 22;

    /// <summary>All of them once, where they were told first.</summary>
    public static List<Unit> Of(AnnotatedAnswer answer, IReadOnlyList<IndicatorMatch> matches) => Once(All(answer, matches));

    public static List<Unit> All(AnnotatedAnswer answer, IReadOnlyList<IndicatorMatch> matches)
    {
        var bySentence = matches.ToLookup(match => match.Sentence, ReferenceEqualityComparer.Instance);
        var units = new List<Unit>(answer.Sentences.Count);
        foreach (var sentence in answer.Sentences)
            units.AddRange(Cut(sentence, [.. bySentence[sentence]]));
        return units;
    }

    /// <summary>The first of those that say the same.</summary>
    public static List<Unit> Once(IEnumerable<Unit> units)
    {
        var (said, once) = (new HashSet<ulong>(), new List<Unit>());
        foreach (var unit in units)
            if (said.Add(FeatureKey.OfWords(unit)))
                once.Add(unit);
        return once;
    }

    /// <summary>The last of those that say the same.</summary>
    public static List<Unit> OnceAtTheEnd(IEnumerable<Unit> units) => [.. Once(units.Reverse()).AsEnumerable().Reverse()];

    private static IEnumerable<Unit> Cut(Sentence sentence, IReadOnlyList<IndicatorMatch> matches)
    {
        if (sentence.Tokens.Count <= LongSentence)
        {
            yield return new(sentence, 0, sentence.Tokens.Count, matches);
            yield break;
        }

        var first = 0;
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Last - first > LongUnit && clause.First > first)
            {
                yield return new(sentence, first, clause.First, Within(matches, first, clause.First));
                first = clause.First;
            }
        }

        yield return new(sentence, first, sentence.Tokens.Count, Within(matches, first, sentence.Tokens.Count));
    }

    private static IReadOnlyList<IndicatorMatch> Within(IReadOnlyList<IndicatorMatch> matches, int first, int last) =>
        [.. matches.Where(match => match.First >= first && match.First < last)];
}
