using Practice.Scoring.Text;

namespace Practice.Scoring.Levels;

/// <summary>What kind of telling an answer is, by the clauses in which the speaker acts.</summary>
internal static class StoryTypes
{
    public const string Hypothetical = "hypothetical";

    public static string Of(AnnotatedAnswer answer)
    {
        var own = answer.Sentences
            .SelectMany(sentence => sentence.Clauses
                .Where(clause => !clause.IsQuoted && clause.Subject is Subject.Speaker or Subject.We)
                .Select(clause => (Sentence: sentence, Clause: clause)))
            .ToList();
        if (own.Count == 0)
            return "none";
        var hypothetical = own.Count(pair => pair.Clause.IsHypothetical);
        var past = own.Count(pair => !pair.Clause.IsHypothetical && Tokens(pair).Any(IsPast));
        var traits = own.Count(pair => Tokens(pair).Any(token => token.Word is "'m" or "am"));
        if (hypothetical >= 3 && hypothetical > 2 * past)
            return Hypothetical;
        if (past >= 2 || 2 * past >= own.Count)
            return "story";
        if (2 * traits >= own.Count)
            return "self-description";
        return own.Count(pair => Tokens(pair).Any(token => token.Word is "think" or "believe" or "feel")) * 2 >= own.Count ? "opinion" : "habit";
    }

    private static IEnumerable<Token> Tokens((Sentence Sentence, Clause Clause) pair) =>
        pair.Sentence.Tokens.Skip(pair.Clause.First).Take(pair.Clause.Last - pair.Clause.First);

    private static bool IsPast(Token token) =>
        token.Word.EndsWith("ed", StringComparison.Ordinal) || token.Word is "was" or "were" or "had" or "did"
        || (token.Word != token.Stem && token.Word is "said" or "told" or "gave" or "got" or "took" or "went" or "made" or "came" or "rang" or "found" or "kept" or "left" or "put" or "saw" or "knew" or "let" or "sat" or "stood" or "heard" or "felt" or "wrote" or "brought" or "sent" or "paid");
}
