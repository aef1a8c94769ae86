using Practice.Scoring.Text;

namespace Practice.Scoring.Levels;

/// <summary>Whether a text is in the one language that is understood.</summary>
internal static class Languages
{
    public const string English = "en";
    public const string Undetermined = "und";

    /// <summary>Fewer words tell nothing of their language.</summary>
    private const int FewestWords = 8;

    /// <summary>Share of everyday words in English prose is 0.4 to 0.6, in other European languages under 0.1.</summary>
    private const double LeastEverydayWords = 0.15;

    public static string Of(AnnotatedAnswer answer)
    {
        var (words, foreign, everyday) = (0, 0, 0);
        foreach (var sentence in answer.Sentences)
            foreach (var token in sentence.Tokens)
            {
                if (!token.IsWord)
                    continue;
                words++;
                foreign += char.IsLetter(token.Word[0]) && token.Word[0] > '\u024F' ? 1 : 0;
                everyday += WordLists.English.Contains(token) ? 1 : 0;
            }

        return 2 * foreign > words || (words >= FewestWords && everyday < LeastEverydayWords * words) ? Undetermined : English;
    }
}
