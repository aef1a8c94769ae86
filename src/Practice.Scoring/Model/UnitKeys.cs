using Practice.Scoring.Text;

namespace Practice.Scoring.Model;

/// <summary>What a unit says, as keys of features, block by block.</summary>
internal sealed class UnitKeys
{
    /// <summary>Words that follow a subject within this distance are counted as what it does.</summary>
    private const int DeedWords = 12;

    /// <summary>What stands before the first word and behind the last.</summary>
    private static readonly ulong Start = StemKey.Of("^");
    private static readonly ulong End = StemKey.Of("$");

    private UnitKeys(int tokens) => (Words, Pairs, Deeds, Beginnings) = (new(tokens), new(tokens + 1), new(tokens + 8), new(tokens));

    public List<ulong> Words { get; }

    public List<ulong> Pairs { get; }

    /// <summary>Who acts, in which mood, and with which words.</summary>
    public List<ulong> Deeds { get; }

    /// <summary>Beginnings of words: what a misspelt or oddly inflected word has in common with the right one.</summary>
    public List<ulong> Beginnings { get; }

    /// <summary>Groups of the lexicon and indicators of the rubric.</summary>
    public List<ulong> Phrases { get; } = [];

    public const int BlockCount = 5;

    public IEnumerable<List<ulong>> Blocks => [Words, Pairs, Deeds, Beginnings, Phrases];

    public static UnitKeys Of(Unit unit)
    {
        var keys = new UnitKeys(unit.Last - unit.First);
        keys.AddWords(unit);
        foreach (var clause in unit.Clauses)
            keys.AddDeeds(unit, clause);
        keys.AddPhrases(unit);
        keys.AddIndicators(unit);
        foreach (var block in keys.Blocks)
            block.Sort();
        return keys;
    }

    private void AddWords(Unit unit)
    {
        var previous = Start;
        foreach (var token in unit.Tokens)
        {
            if (!token.IsWord && token.Word is not ("?" or "!"))
                continue;
            Words.Add(token.Key);
            Pairs.Add(FeatureKey.Of('p', previous, token.Key));
            if (token.Form.Beginning is { } beginning)
                Beginnings.Add(beginning);
            previous = token.Key;
        }

        Pairs.Add(FeatureKey.Of('p', previous, End));
    }

    private void AddDeeds(Unit unit, Clause clause)
    {
        var tokens = unit.Sentence.Tokens;
        var (verb, read) = (default(ulong?), 0);
        var (isNegated, who) = (IsNegated(unit, clause), Who(clause));
        for (var at = Math.Max(clause.First, unit.First); at < Math.Min(clause.Last, unit.Last); at++)
        {
            var token = tokens[at];
            if (!token.IsWord)
                continue;
            if (verb is null && read > 0 && !WordLists.Negations.Contains(token) && !Minor.Words.ContainsStem(token))
                verb = token.Key;
            if (read++ < DeedWords)
                Deeds.Add(FeatureKey.Of('d', who, token.Key));
        }

        Deeds.Add(FeatureKey.Of('s', who + (isNegated ? 64 : 0)));
        if (verb is { } done)
        {
            Deeds.Add(FeatureKey.Of('v', who + (isNegated ? 64 : 0), done));
            Deeds.Add(FeatureKey.Of('V', isNegated ? 1 : 0, done));
        }
    }

    private void AddPhrases(Unit unit)
    {
        foreach (var (group, clause) in unit.Phrases)
        {
            Phrases.Add(FeatureKey.Of('l', group));
            Phrases.Add(FeatureKey.Of('L', group, (int)clause.Doer));
            Phrases.Add(FeatureKey.Of('M', group, Who(clause) + (IsNegated(unit, clause) ? 64 : 0)));
        }
    }

    private void AddIndicators(Unit unit)
    {
        foreach (var match in unit.Matches)
        {
            Phrases.Add(FeatureKey.Of('i', match.Criterion));
            Phrases.Add(FeatureKey.Of('I', match.Criterion, match.Indicator.Id));
        }
    }

    /// <summary>The subject, and whether it is quoted or only imagined, as one number.</summary>
    private static int Who(Clause clause) => (int)clause.Subject + (clause.IsQuoted ? 16 : 0) + (clause.IsHypothetical ? 32 : 0);

    private static bool IsNegated(Unit unit, Clause clause)
    {
        for (var at = Math.Max(clause.First, unit.First); at < Math.Min(clause.Last, unit.Last); at++)
            if (WordLists.Negations.Contains(unit.Sentence.Tokens[at]))
                return true;
        return false;
    }
}
