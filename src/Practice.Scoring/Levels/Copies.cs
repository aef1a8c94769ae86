using Practice.Scoring.Text;

namespace Practice.Scoring.Levels;

/// <summary>How much of an answer stands word for word in another text: the question, or the model answer.</summary>
internal static class Copies
{
    private const int Shingle = 5;

    /// <summary>Share, 0 to 1, of the answer's runs of five words that the other text holds too.</summary>
    public static double Share(AnnotatedAnswer answer, AnnotatedAnswer other)
    {
        var theirs = Runs(other).ToHashSet(StringComparer.Ordinal);
        var (all, copied) = (0, 0);
        foreach (var run in Runs(answer))
        {
            all++;
            copied += theirs.Contains(run) ? 1 : 0;
        }

        return all == 0 ? 0 : (double)copied / all;
    }

    private static IEnumerable<string> Runs(AnnotatedAnswer answer)
    {
        var words = answer.Sentences.SelectMany(sentence => sentence.Tokens).Where(token => token.IsWord).Select(token => token.Word).ToList();
        var length = Math.Min(Shingle, words.Count);
        for (var at = 0; length > 0 && at + length <= words.Count; at++)
            yield return string.Join(' ', words.GetRange(at, length));
    }
}
