using Practice.Scoring.Text;

namespace Practice.Scoring.Model;

/// <summary>What a unit says, as keys of features, block by block: words, pairs of words, and who does what.</summary>
internal sealed class UnitKeys
{
    public List<ulong> Words { get; } = [];

    public List<ulong> Pairs { get; } = [];

    public List<ulong> Deeds { get; } = [];

    public List<ulong> Shapes { get; } = [];

    public static UnitKeys Of(Unit unit)
    {
        var keys = new UnitKeys();
        keys.AddWords(unit);
        foreach (var clause in unit.Clauses)
            keys.AddDeeds(unit, clause);
        keys.Words.Sort();
        keys.Pairs.Sort();
        keys.Deeds.Sort();
        keys.Shapes.Sort();
        return keys;
    }

    private void AddWords(Unit unit)
    {
        var previous = "^";
        foreach (var token in unit.Tokens)
        {
            if (!token.IsWord && token.Word is not ("?" or "!"))
                continue;
            Words.Add(FeatureKey.Of('w', token.Stem));
            Pairs.Add(FeatureKey.Of('p', previous, token.Stem));
            if (token.Stem.Length > 4)
                Shapes.Add(FeatureKey.Of('h', token.Stem.AsSpan(0, 4)));
            previous = token.Stem;
        }

        Pairs.Add(FeatureKey.Of('p', previous, "$"));
    }

    private void AddDeeds(Unit unit, Clause clause)
    {
        var tokens = unit.Sentence.Tokens;
        var who = (int)clause.Subject + (clause.IsQuoted ? 8 : 0) + (clause.IsHypothetical ? 16 : 0);
        var (isNegated, verb, said) = (false, "", 0);
        for (var at = Math.Max(clause.First, unit.First); at < Math.Min(clause.Last, unit.Last); at++)
        {
            var token = tokens[at];
            if (!token.IsWord)
                continue;
            if (WordLists.Negations.Contains(token.Word))
                isNegated = true;
            else if (verb.Length == 0 && said > 0 && !Minor.Words.Contains(token.Stem))
                verb = token.Stem;
            if (said++ < 12)
                Deeds.Add(FeatureKey.Of('d', who, token.Stem));
        }

        Deeds.Add(FeatureKey.Of('s', who + (isNegated ? 32 : 0)));
        if (verb.Length > 0)
        {
            Deeds.Add(FeatureKey.Of('v', who + (isNegated ? 32 : 0), verb));
            Deeds.Add(FeatureKey.Of('V', isNegated ? 1 : 0, verb));
        }
    }
}
