using Practice.Scoring.Indicators;

namespace Practice.Scoring.Levels;

/// <summary>How much of the text a piece of evidence covers: the sentence; of a long one, the clauses round the words.</summary>
internal static class EvidenceSpan
{
    private const int LongSentence = 40;

    public static Evidence Of(IndicatorMatch match)
    {
        var sentence = match.Sentence;
        if (sentence.Tokens.Count <= LongSentence)
            return new(sentence.Part, sentence.Start, sentence.End, match.Indicator.Id);
        var (first, last) = (sentence.ClauseOf(match.First).First, sentence.ClauseOf(match.Last - 1).Last);
        while (first < match.First && !sentence.Tokens[first].IsWord)
            first++;
        while (last > match.Last && !sentence.Tokens[last - 1].IsWord)
            last--;
        return new(sentence.Part, sentence.Tokens[first].Start, sentence.Tokens[last - 1].End, match.Indicator.Id);
    }
}
