namespace Practice.Scoring.Rubrics;

/// <summary>The pattern language of an indicator's phrases.</summary>
public static class PhraseSyntax
{
    /// <summary>What is wrong with a phrase and what would be right, or null when it is well-formed.</summary>
    public static string? Problem(string phrase, IReadOnlyDictionary<string, IReadOnlyList<string>> wordClasses)
    {
        ArgumentNullException.ThrowIfNull(wordClasses);
        return string.IsNullOrWhiteSpace(phrase) ? "the phrase is empty; write the words that show the behaviour" : null;
    }
}
