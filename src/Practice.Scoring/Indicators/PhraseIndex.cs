using Practice.Scoring.Text;

namespace Practice.Scoring.Indicators;

/// <summary>Phrases by the stem they begin with, so that looking for all of them is linear in the length of the text.</summary>
internal sealed class PhraseIndex<T>
{
    private readonly Dictionary<ulong, List<Indexed>> byBeginning = [];

    public void Add(T entry, Phrase phrase)
    {
        var indexed = new Indexed(entry, phrase, phrase.Next);
        foreach (var stem in phrase.Beginnings)
            if (byBeginning.TryGetValue(stem, out var beginning))
                beginning.Add(indexed);
            else
                byBeginning.Add(stem, [indexed]);
    }

    /// <summary>Adds each phrase that begins with this token, and the index after its last one.</summary>
    public void Find(ReadOnlySpan<Token> tokens, int at, List<(T Entry, int End)> found)
    {
        if (!byBeginning.TryGetValue(tokens[at].Key, out var beginning))
            return;
        var words = NextWords.Behind(tokens, at);
        foreach (var (entry, phrase, next) in beginning)
            if (next.Meet(words) && phrase.End(tokens, at) is >= 0 and var end)
                found.Add((entry, end));
    }

    private readonly record struct Indexed(T Entry, Phrase Phrase, NextWords Next);
}
