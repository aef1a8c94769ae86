using Practice.Scoring.Rubrics;

namespace Practice.Scoring.Model;

/// <summary>What the trees look at: one row of numbers for an answer, and which of them each dimension may see.</summary>
internal static class AnswerFeatures
{
    public const int Dimensions = 11;

    /// <summary>Eleven levels and ten flags, straight from the words of the whole answer.</summary>
    public const int Linear = Dimensions + 10;

    private static readonly string[] Criteria = [.. RubricIds.Skills, .. RubricIds.Parts, .. RubricIds.Flags];

    private const int FirstLinear = Targets.Count * Pooling.Count;
    private const int FirstShape = FirstLinear + Linear;
    private const int PartShape = 12;
    private const int FirstPartShape = FirstShape + AnswerShape.Count;

    private static int Count => FirstPartShape + PartShape + Lexicon.Shipped.Groups + Criteria.Length + 1;

    public static double[] Of(Passage passage)
    {
        var features = new List<double>(Count);
        AddPools(passage, features);
        features.AddRange(passage.Linear);
        features.AddRange(passage.Shape);
        AddParts(passage.Units, passage.Scores, features);
        AddPhrases(passage.Units, features);
        features.Add(Readers.Panel);
        return [.. features];
    }

    /// <summary>What the features would be if the answer held the probe's sentence as well.</summary>
    /// <param name="changed">Place for them.</param>
    public static void With(Passage passage, Probe probe, Span<double> changed)
    {
        passage.Features.CopyTo(changed);
        for (var target = 0; target < Targets.Count; target++)
            Pooling.AddOne(changed.Slice(target * Pooling.Count, Pooling.Count), probe.Scores[target]);
        probe.MixInto(changed.Slice(FirstLinear, Linear), passage.Units.Count);
        for (var part = 0; part < 4; part++)
        {
            var share = Math.Clamp(probe.Scores[Targets.FirstPart + part], 0, 1);
            changed[FirstPartShape + (3 * part)] += share * probe.Words;
            changed[FirstPartShape + (3 * part) + 1] += share;
            changed[FirstPartShape + (3 * part) + 2] += share * probe.Scores[Targets.Skill(3, Targets.Shown)];
        }

        changed[FirstPartShape + PartShape + Lexicon.Shipped.Groups + Array.IndexOf(Criteria, probe.Criterion)]++;
    }

    /// <summary>
    /// The features that a dimension's trees see: all of its own, the plainest of the others'. A skill's see none that moves
    /// when a sentence that shows nothing is added.
    /// </summary>
    public static int[] Seen(int dimension)
    {
        var seen = new List<int>();
        for (var target = 0; target < Targets.Count; target++)
            for (var pool = 0; pool < Pooling.Count; pool++)
                if (IsSeen(dimension, target, pool))
                    seen.Add((target * Pooling.Count) + pool);
        for (var i = FirstLinear; i < Count; i++)
            if (!IsSkill(dimension) || i is < FirstPartShape or >= FirstPartShape + PartShape)
                seen.Add(i);
        return [.. seen];
    }

    /// <summary>Parts may be told by any unit, all else by those in which somebody acts.</summary>
    private static void AddPools(Passage passage, List<double> features)
    {
        double[][] ofPeople = [.. passage.Scores.Where((_, at) => !passage.Units[at].IsAboutThings)];
        var pools = Pooling.Of(ofPeople);
        var ofAll = ofPeople.Length == passage.Scores.Length ? pools : Pooling.Of(passage.Scores);
        for (var target = 0; target < Targets.Count; target++)
            features.AddRange((Targets.IsOfPart(target) ? ofAll : pools).AsSpan(target * Pooling.Count, Pooling.Count));
    }

    private static bool IsSeen(int dimension, int target, int pool)
    {
        if (Targets.IsOfPart(target))
            return !IsSkill(dimension);
        if (target >= Targets.FirstPart)
            return true;
        if (target >= Targets.FirstFlag)
            return pool is 0 or 4;
        return target / Targets.Views == dimension || target % Targets.Views == Targets.Shown || (target % Targets.Views == Targets.Cited && pool is 0 or 4 or 7);
    }

    private static bool IsSkill(int dimension) => dimension < RubricIds.Skills.Count;

    /// <summary>How many units meet each group of the lexicon, and how many different indicators of each criterion are met.</summary>
    private static void AddPhrases(IReadOnlyList<Unit> units, List<double> features)
    {
        var groups = new int[Lexicon.Shipped.Groups];
        foreach (var unit in units)
            foreach (var group in unit.Groups)
                groups[group]++;
        foreach (var count in groups)
            features.Add(StableMath.Log(1 + count));
        var met = new HashSet<Indicator>(ReferenceEqualityComparer.Instance);
        var counts = new int[Criteria.Length];
        foreach (var unit in units)
            foreach (var match in unit.Matches)
                if (met.Add(match.Indicator))
                    counts[Array.IndexOf(Criteria, match.Criterion)]++;
        foreach (var count in counts)
            features.Add(count);
    }

    /// <summary>Per part the words that probably tell it, the units that do, and the own deeds among them.</summary>
    private static void AddParts(IReadOnlyList<Unit> units, double[][] scores, List<double> features)
    {
        for (var part = 0; part < 4; part++)
        {
            double words = 0, told = 0, shown = 0;
            for (var at = 0; at < units.Count; at++)
            {
                var share = Math.Clamp(scores[at][Targets.FirstPart + part], 0, 1);
                words += share * (units[at].Last - units[at].First);
                told += share;
                shown += share * scores[at][Targets.Skill(3, Targets.Shown)];
            }

            features.Add(words);
            features.Add(told);
            features.Add(shown);
        }
    }
}
