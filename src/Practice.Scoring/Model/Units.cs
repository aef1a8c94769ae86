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
    public static List<Unit> Of(AnnotatedAnswer answer, Func<Sentence, IReadOnlyList<IndicatorMatch>> find) =>
        Once(answer.Sentences.SelectMany(sentence => Of(sentence, find(sentence))), unit => unit);

    /// <summary>The first of those that say the same.</summary>
    public static List<T> Once<T>(IEnumerable<T> told, Func<T, Unit> unit)
    {
        var (said, once) = (new HashSet<ulong>(), new List<T>());
        foreach (var one in told)
            if (said.Add(FeatureKey.OfWords(unit(one))))
                once.Add(one);
        return once;
    }

    /// <summary>The last of those that say the same.</summary>
    public static List<T> OnceAtTheEnd<T>(IEnumerable<T> told, Func<T, Unit> unit) => [.. Once(told.Reverse(), unit).AsEnumerable().Reverse()];

    public static IEnumerable<Unit> Of(Sentence sentence, IReadOnlyList<IndicatorMatch> matches)
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
