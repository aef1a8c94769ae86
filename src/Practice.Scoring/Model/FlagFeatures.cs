namespace Practice.Scoring.Model;

/// <summary>What decides whether an answer has a flag: its worst units, the words as a whole, and how good the rest is.</summary>
internal sealed class FlagFeatures
{
    public const int Count = 39 + Flags;

    public const int Flags = 10;

    private readonly int units;
    private readonly double[] linear;
    private readonly double[] shape;
    private readonly Kind kind;
    private readonly double overall;

    /// <summary>The three highest scores for being flagged at all, and for each flag.</summary>
    private readonly double[] any;
    private readonly double[][] worst = new double[Flags][];

    public FlagFeatures(Passage whole)
    {
        var scores = whole.Scores;
        (units, linear, shape, kind) = (whole.Units.Count, whole.Linear, whole.Shape, whole.Kind);
        overall = scores.Length == 0 ? 0 : scores.Average(score => score[Targets.Overall]);
        any = Top(scores, Targets.Flagged);
        for (var flag = 0; flag < Flags; flag++)
            worst[flag] = Top(scores, Targets.FirstFlag + flag);
    }

    public double[] Of(int flag)
    {
        var own = worst[flag];
        double rival = 0, linearRival = 0;
        for (var other = 0; other < Flags; other++)
        {
            if (other == flag)
                continue;
            rival = Math.Max(rival, worst[other][0]);
            linearRival = Math.Max(linearRival, linear[AnswerFeatures.Dimensions + other]);
        }

        var mine = linear[AnswerFeatures.Dimensions + flag];
        double[] features =
        [
            .. own, own.Sum(), mine, .. any, rival, own[0] - rival, linearRival, mine - linearRival, overall,
            .. linear.AsSpan(..AnswerFeatures.Dimensions), units, kind == Kind.Approach ? 1 : 0, .. shape.AsSpan(4..15), flag,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Readers.Panel,
        ];
        features[^(1 + Flags - flag)] = 1;
        return features;
    }

    private static double[] Top(double[][] scores, int target)
    {
        var top = new double[3];
        foreach (var unit in scores)
        {
            var score = unit[target];
            for (var i = 0; i < top.Length; i++)
                if (score > top[i])
                    (top[i], score) = (score, top[i]);
        }

        return top;
    }
}
