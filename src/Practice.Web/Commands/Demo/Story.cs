using Practice.Content;
using Practice.Scoring;
using Practice.Scoring.Text;

namespace Practice.Web.Commands.Demo;

/// <summary>
/// What a seeker has to tell on a card, from the card's own model and weak answers: first little of it, with each draft more,
/// and every sentence in the same words as in the draft before.
/// </summary>
internal sealed class Story
{
    /// <summary>Whoever begins with a weak answer is told so, and then tells another.</summary>
    private const double StillWeak = 0.22;

    private readonly Dictionary<Part, List<Told>> strong;
    private readonly Dictionary<Part, List<Told>> weak;

    public Story(Scenario card, Chance chance)
    {
        var retelling = new Retelling(chance);
        strong = StarAnswer.Parts.ToDictionary(part => part, part => Sentences(card.Model.Answer[part], OwnWords.Of(part, card.Kind), retelling, chance));
        weak = card.Weak is { } answer && chance.Is(0.5)
            ? StarAnswer.Parts.ToDictionary(part => part, part => Sentences(answer.Answer[part], OwnWords.Of(part, card.Kind), retelling, chance))
            : strong;
    }

    /// <param name="share">How much of it is told, 0 to 1.</param>
    public StarAnswer Tell(double share)
    {
        var told = share < StillWeak ? weak : strong;
        return new(
            Tell(told[Part.Situation], share + 0.1), Tell(told[Part.Task], share + 0.1), Tell(told[Part.Action], share),
            // The end is what comes last, and what is forgotten first.
            share < 0.2 ? "" : Tell(told[Part.Result], share - 0.1));
    }

    private static string Tell(List<Told> sentences, double share)
    {
        var count = Math.Max(1, (int)Math.Round(sentences.Count * share));
        return string.Join(' ', sentences.Where(told => told.Comes < count).Select(told => told.Words));
    }

    /// <summary>In the order in which they stand, each with its turn: what a story begins with is told first.</summary>
    private static List<Told> Sentences(string text, IReadOnlyList<string> own, Retelling retelling, Chance chance)
    {
        var words = Whole(text).Select(sentence => Shortened(retelling.Of(sentence), chance)).ToList();
        // About as much is said around the story as of it; more would be told by nobody, less would be the card's own answer.
        foreach (var sentence in chance.Some(own, Math.Max(1, words.Count * 3 / 2)))
            words.Insert(chance.Between(Math.Min(1, words.Count), words.Count), sentence);
        var turns = chance.Some(Enumerable.Range(1, Math.Max(0, words.Count - 1)), words.Count).Prepend(0).ToList();
        return [.. words.Select((sentence, at) => new Told(sentence, turns.IndexOf(at)))];
    }

    /// <summary>Of a long sentence often only the first half.</summary>
    private static string Shortened(string sentence, Chance chance)
    {
        if (sentence.Contains('"', StringComparison.Ordinal) || !chance.Is(0.5))
            return sentence;
        foreach (var joint in (string[])["; ", ": ", ", and ", ", but ", ", so ", ", because ", ", since "])
            if (sentence.IndexOf(joint, StringComparison.Ordinal) is > 25 and var at)
                return sentence[..at] + ".";
        return sentence;
    }

    /// <summary>Sentences, of which none ends within what somebody says.</summary>
    private static IEnumerable<string> Whole(string text)
    {
        var sentences = AnnotatedAnswer.Of(new StarAnswer(text)).Sentences;
        for (var (at, start) = (0, 0); at < sentences.Count; at++)
        {
            var words = text[start..sentences[at].End];
            if (words.Count(c => c == '"') % 2 != 0 && at + 1 < sentences.Count)
                continue;
            yield return words.Replace('\n', ' ').Trim();
            start = sentences[at].End;
        }
    }

    private sealed record Told(string Words, int Comes);
}
