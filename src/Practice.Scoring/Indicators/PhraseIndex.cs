using System.Collections.Frozen;
using Practice.Scoring.Text;

namespace Practice.Scoring.Indicators;

/// <summary>Phrases by the stem they begin with, so that looking for all of them is linear in the length of the text.</summary>
internal sealed class PhraseIndex<T>(IEnumerable<(T Entry, Phrase Phrase)> phrases)
{
    private readonly FrozenDictionary<ulong, (T Entry, Phrase Phrase, ulong Seconds)[]> byBeginning = phrases
        .SelectMany(pair => pair.Phrase.Beginnings.Select(stem => (stem, pair)))
        .GroupBy(pair => pair.stem, pair => (pair.pair.Entry, pair.pair.Phrase, pair.pair.Phrase.Seconds))
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Adds each phrase that begins with this token, and the index after its last one.</summary>
    public void Find(List<Token> tokens, int at, List<(T Entry, int End)> found)
    {
        if (!byBeginning.TryGetValue(tokens[at].Key, out var beginning))
            return;
        var second = Phrase.SecondAt(tokens, at);
        foreach (var (entry, phrase, seconds) in beginning)
            if ((seconds & second) != 0 && phrase.End(tokens, at) is >= 0 and var end)
                found.Add((entry, end));
    }
}
