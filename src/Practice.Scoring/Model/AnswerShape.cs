using Practice.Scoring.Text;

namespace Practice.Scoring.Model;

/// <summary>How an answer as a whole is told, in numbers. Sentences about things count for nothing.</summary>
internal static class AnswerShape
{
    public const int Count = 38;

    /// <summary>Different words of an answer, more or less.</summary>
    private const int UsualWords = 200;

    private static readonly WordRows Counted = new(word => word switch
    {
        "i" => 0,
        "we" => 1,
        "he" or "she" or "they" => 2,
        "you" => 3,
        "would" or "'d" => 4,
        "n't" or "not" or "never" or "no" => 5,
        "?" => 6,
        "#" => 7,
        "£" or "%" => 8,
        "!" => 9,
        "my" or "me" => 10,
        "him" or "her" or "them" => 11,
        "\"" => 12,
        "because" or "since" => 13,
        "maybe" or "think" or "probably" or "guess" or "suppose" => 14,
        "so" or "then" => 15,
        "is" or "are" or "do" or "can" => 16,
        "was" or "were" or "had" or "did" => 17,
        _ => -1,
    });

    public static double[] Of(IReadOnlyList<Unit> units, Kind kind)
    {
        var shape = new double[Count];
        var (words, verbs, types) = (0, new HashSet<ulong>(), new HashSet<ulong>(UsualWords));
        var (clauses, told) = (0, 0);
        foreach (var unit in units)
        {
            if (unit.IsAboutThings)
                continue;
            told++;
            foreach (var token in unit.Tokens)
            {
                if (token.IsWord)
                {
                    words++;
                    types.Add(token.Key);
                }

                if (Counted.Of(token) is >= 0 and var at)
                    shape[20 + at]++;
            }

            foreach (var clause in unit.Clauses)
            {
                clauses++;
                shape[4 + (int)clause.Doer]++;
                if (clause.IsQuoted)
                    shape[clause.Speaks == Subject.Customer ? 10 : 11]++;
                if (clause.IsHypothetical)
                    shape[clause.Doer == Subject.Speaker ? 12 : 13]++;
                if (clause is { IsQuoted: false, IsHypothetical: false, Subject: Subject.Speaker } && Verb(unit, clause) is { } verb)
                    verbs.Add(verb);
            }
        }

        shape[0] = StableMath.Log(1 + words);
        shape[1] = StableMath.Log(1 + told);
        shape[2] = words == 0 ? 0 : types.Count / Math.Sqrt(words);
        shape[3] = kind == Kind.Approach ? 1 : 0;
        for (var i = 4; i < 14; i++)
            shape[i] /= Math.Max(1, clauses);
        shape[14] = StableMath.Log(1 + verbs.Count);
        shape[15] = told == 0 ? 0 : words / (double)told;
        shape[16] = StableMath.Log(1 + clauses);
        for (var i = 20; i < Count; i++)
            shape[i] = 100 * shape[i] / Math.Max(30, words);
        return shape;
    }

    private static ulong? Verb(Unit unit, Clause clause)
    {
        for (var at = Math.Max(clause.First, unit.First); at < Math.Min(clause.Last, unit.Last); at++)
            if (unit.Sentence.Tokens[at].IsWord && !Minor.Words.ContainsStem(unit.Sentence.Tokens[at]))
                return unit.Sentence.Tokens[at].Key;
        return null;
    }
}
