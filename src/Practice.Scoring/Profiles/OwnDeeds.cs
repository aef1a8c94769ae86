using Practice.Scoring.Text;

namespace Practice.Scoring.Profiles;

/// <summary>Counts the deeds of the speaker and of the speaker's "we"; what is only felt, known or so is none.</summary>
internal static class OwnDeeds
{
    /// <summary>Stems of verbs that tell a state or a thought.</summary>
    private static readonly WordList States = WordList.Stems("feel know think believe want like hope love hate wish need remember guess mean");

    private static readonly WordList Auxiliaries = WordList.Stems("be have do 'd will would can could should must may might 'll");

    /// <param name="kind">Asked for a way of working, "I would listen" is a deed; in a story it is none.</param>
    public static Ownership Of(AnnotatedAnswer answer, Kind kind)
    {
        int i = 0, we = 0;
        foreach (var own in OwnClause.Of(answer))
        {
            if (own.Verb < 0 || (own.Clause.IsHypothetical && kind == Kind.Story) || !IsDeed(own))
                continue;
            if (own.Clause.Subject == Subject.We)
                we++;
            else
                i++;
        }

        return new(i, we);
    }

    private static bool IsDeed(OwnClause own)
    {
        var tokens = own.Sentence.Tokens;
        var (be, have) = (false, false);
        for (var at = own.Verb; at < own.Clause.Last; at++)
        {
            var token = tokens[at];
            if (!token.IsWord || Tenses.IsBetween(token))
                continue;
            if (!Auxiliaries.ContainsStem(token))
                return !States.ContainsStem(token) && (be ? IsOngoing(token.Word) : !have || IsParticiple(token));
            if (token.Word is "cannot" || (token.Word is "could" or "can" && at + 1 < own.Clause.Last && tokens[at + 1].Word is "n't" or "not" or "never"))
                return false;
            be |= token.Stem == "be";
            have |= token.Stem == "have";
        }

        return false;
    }

    private static bool IsOngoing(string word) => word.EndsWith("ing", StringComparison.Ordinal);

    private static bool IsParticiple(Token token) => Tenses.IsPast(token) || Tenses.IsEither(token) || WordLists.PastParticiples.Contains(token) || token.Word == "to";
}
