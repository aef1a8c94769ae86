using System.Collections.Frozen;
using Practice.Scoring.Text;

namespace Practice.Scoring.Indicators;

/// <summary>Phrases by the stem they begin with, so that looking for all of them is linear in the length of the text.</summary>
internal sealed class PhraseIndex<T>(IEnumerable<(T Entry, Phrase Phrase)> phrases)
{
    private readonly FrozenDictionary<ulong, (T Entry, Phrase Phrase)[]> byBeginning = phrases
        .SelectMany(pair => pair.Phrase.Beginnings.Select(stem => (stem, pair)))
        .GroupBy(pair => pair.stem, pair => pair.pair)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The phrases that may begin with this token.</summary>
    public ReadOnlySpan<(T Entry, Phrase Phrase)> BeginningWith(in Token token) =>
        byBeginning.TryGetValue(token.Key, out var found) ? found : [];
}
