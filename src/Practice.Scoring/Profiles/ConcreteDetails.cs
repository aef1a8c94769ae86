using Practice.Scoring.Text;

namespace Practice.Scoring.Profiles;

/// <summary>Counts what makes an answer concrete.</summary>
internal static class ConcreteDetails
{
    public static Specifics Of(AnnotatedAnswer answer)
    {
        int figures = 0, times = 0;
        foreach (var sentence in answer.Sentences)
            for (var at = FirstOf(sentence); at < sentence.Tokens.Count;)
            {
                var time = TimeExpressions.Length(sentence, at, answer.Text[sentence.Part]);
                var figure = time > 0 ? 0 : NumberWords.LengthAt(sentence.Tokens, at);
                times += time > 0 ? 1 : 0;
                figures += figure > 0 && !IsOrdinal(sentence.Tokens[at], answer.Text[sentence.Part]) ? 1 : 0;
                at += Math.Max(1, time + figure);
            }

        return new(figures, ProperNames.Count(answer), times, QuotedSpeech.Count(answer.Text));
    }

    /// <summary>The number of an item in a list, "1." or "1)", is no figure.</summary>
    private static int FirstOf(Sentence sentence) =>
        sentence.BeginsLine && sentence.Tokens[0].Word == "#" && (sentence.Tokens.Count == 1 || sentence.Tokens[1].Word == ")") ? 1 : 0;

    /// <summary>"the 3rd time".</summary>
    private static bool IsOrdinal(Token token, string text) =>
        token.Word == "#" && text.AsSpan(token.Start, token.End - token.Start) is [.., 's' or 'n' or 'r' or 't', 't' or 'd' or 'h'];
}
