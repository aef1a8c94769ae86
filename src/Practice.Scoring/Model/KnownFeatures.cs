namespace Practice.Scoring.Model;

/// <summary>
/// The features of a unit that the vocabulary knows, by number and block by block. Looked up once: they are read for the
/// unit, for its neighbours and for the answer as a whole.
/// </summary>
internal sealed class KnownFeatures
{
    private KnownFeatures(Vocabulary vocabulary, UnitKeys keys)
    {
        Blocks = [.. keys.Blocks.Select(block => Known(block, key => vocabulary.Find(key)))];
        AsBefore = Known(keys.Words, key => vocabulary.Find(FeatureKey.Beside(key, '<')));
        AsAfter = Known(keys.Words, key => vocabulary.Find(FeatureKey.Beside(key, '>')));
    }

    /// <summary>Words, pairs, deeds, beginnings, phrases; each in ascending order.</summary>
    public List<int>[] Blocks { get; }

    /// <summary>What its words tell of the unit that follows.</summary>
    public List<int> AsBefore { get; }

    /// <summary>What its words tell of the unit that goes before.</summary>
    public List<int> AsAfter { get; }

    public static List<KnownFeatures> Of(Vocabulary vocabulary, IReadOnlyList<UnitKeys> keys) => [.. keys.Select(unit => new KnownFeatures(vocabulary, unit))];

    private static List<int> Known(List<ulong> keys, Func<ulong, int> find)
    {
        var known = new List<int>(keys.Count);
        foreach (var key in keys)
            if (find(key) is >= 0 and var number)
                known.Add(number);
        return known;
    }
}
