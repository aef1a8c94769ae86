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
        var words = answer.Sentences.SelectMany(sentence => sentence.Tokens).Where(token => token.IsWord).ToList();
        if (words.Count == 0)
            return English;
        var foreign = words.Count(token => char.IsLetter(token.Word[0]) && token.Word[0] > '\u024F');
        if (2 * foreign > words.Count)
            return Undetermined;
        var everyday = words.Count(token => WordLists.English.Contains(token.Word));
        return words.Count >= FewestWords && everyday < LeastEverydayWords * words.Count ? Undetermined : English;
    }
}
