using System.Runtime.CompilerServices;
using Practice.Scoring.Text;

namespace Practice.Scoring.Levels;

/// <summary>
/// How much of an answer stands word for word in the question, or in its model answer. Their runs of words are kept for as
/// long as the question itself is.
/// </summary>
internal sealed class Copies
{
    private const int Shingle = 5;

    private const double Mostly = 0.6;

    private readonly ConditionalWeakTable<Question, Known> known = [];

    public bool IsQuestion(AnnotatedAnswer answer, Question question) => Of(question).Text is { } text && Share(answer, text) >= Mostly;

    public bool IsModelAnswer(AnnotatedAnswer answer, Question question) => Of(question).ModelAnswer is { } model && Share(answer, model) >= Mostly;

    private Known Of(Question question) => known.GetValue(question, asked => new(
        asked.Text.Length > 0 ? Runs(AnnotatedAnswer.Of(new StarAnswer(asked.Text))).ToHashSet() : null,
        asked.ModelAnswer is { IsBlank: false } model ? Runs(AnnotatedAnswer.Of(model)).ToHashSet() : null));

    /// <summary>Share, 0 to 1, of the answer's runs of five words that the other text holds too.</summary>
    private static double Share(AnnotatedAnswer answer, HashSet<ulong> theirs)
    {
        var (all, copied) = (0, 0);
        foreach (var run in Runs(answer))
        {
            all++;
            copied += theirs.Contains(run) ? 1 : 0;
        }

        return all == 0 ? 0 : (double)copied / all;
    }

    private static IEnumerable<ulong> Runs(AnnotatedAnswer answer)
    {
        var words = answer.Sentences.SelectMany(sentence => sentence.Tokens).Where(token => token.IsWord).Select(token => StemKey.Of(token.Word)).ToList();
        var length = Math.Min(Shingle, words.Count);
        for (var at = 0; length > 0 && at + length <= words.Count; at++)
        {
            var run = 0UL;
            for (var word = at; word < at + length; word++)
                run = (run * 31) ^ words[word];
            yield return run;
        }
    }

    private sealed record Known(HashSet<ulong>? Text, HashSet<ulong>? ModelAnswer);
}
