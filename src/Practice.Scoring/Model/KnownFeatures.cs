namespace Practice.Scoring.Model;

/// <summary>
/// The features of a unit that the vocabulary knows, by number and block by block. Looked up once: they are read for the
/// unit, for its neighbours and for the answer as a whole.
/// </summary>
internal sealed class KnownFeatures
{
    public KnownFeatures(Vocabulary vocabulary, UnitKeys keys)
    {
        Blocks = [.. keys.Blocks.Select(vocabulary.Find)];
        AsBefore = vocabulary.FindBeside(keys.Words, '<');
        AsAfter = vocabulary.FindBeside(keys.Words, '>');
    }

    /// <summary>Words, pairs, deeds, beginnings, phrases; each in ascending order.</summary>
    public List<Known>[] Blocks { get; }

    /// <summary>What its words tell of the unit that follows.</summary>
    public List<Known> AsBefore { get; }

    /// <summary>What its words tell of the unit that goes before.</summary>
    public List<Known> AsAfter { get; }

    public static List<KnownFeatures> Of(Vocabulary vocabulary, IReadOnlyList<UnitKeys> keys) => [.. keys.Select(unit => new KnownFeatures(vocabulary, unit))];
}
