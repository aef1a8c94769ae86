using Practice.Scoring.Rubrics;
using Practice.Scoring.Text;

namespace Practice.Scoring.Indicators;

/// <summary>An indicator that a sentence meets.</summary>
/// <param name="Criterion">Id of the skill, part or flag.</param>
/// <param name="First">Index of the first matching token in the sentence.</param>
/// <param name="Last">Index after the last.</param>
public sealed record IndicatorMatch(string Criterion, Indicator Indicator, Sentence Sentence, int First, int Last)
{
    /// <summary>The clause in which the behaviour is told.</summary>
    public Clause Clause => Sentence.ClauseOf(First);

    /// <summary>
    /// Whether it is said outright: "I lied to her", "and the man was an idiot". Not "if I lied to her", "tempted to lie to her",
    /// "a forged receipt", nor "as if she was an idiot".
    /// </summary>
    internal bool IsSaidOutright => Indicator.By == Actor.Speaker
        ? !Clause.IsQuoted && Sentence.Tokens[Clause.First].Word != "if" && OwnClause.In(Sentence, Clause) is { Tense: Tense.Past } own && own.Verb == First
        : Opens();

    /// <summary>Whether nothing stands before it but an article, a pause, or a word that begins a statement.</summary>
    private bool Opens()
    {
        var before = First - 1;
        while (before >= 0 && WordLists.Determiners.Contains(Sentence.Tokens[before]))
            before--;
        return before < 0 || Sentence.Tokens[before].IsPause || Sentence.Tokens[before].Word is "and" or "but" or "so" or "because" or "then" or "please";
    }
}
