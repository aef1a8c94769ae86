namespace Practice.Scoring.Model;

/// <summary>What decides whether an answer has a flag: its worst units, the words as a whole, and how good the rest is.</summary>
internal static class FlagFeatures
{
    public static double[] Of(IReadOnlyList<Unit> units, double[][] scores, double[] linear, double[] answer, int flag, Kind kind)
    {
        var own = Top(scores, Targets.FirstFlag + flag);
        var any = Top(scores, Targets.Flagged);
        double rival = 0, linearRival = 0;
        for (var other = 0; other < 10; other++)
        {
            if (other == flag)
                continue;
            rival = Math.Max(rival, Top(scores, Targets.FirstFlag + other)[0]);
            linearRival = Math.Max(linearRival, linear[AnswerFeatures.Dimensions + other]);
        }

        var overall = scores.Length == 0 ? 0 : scores.Average(score => score[Targets.Overall]);
        return
        [
            .. own, own.Sum(), linear[AnswerFeatures.Dimensions + flag], any[0], any[1], any[2], rival, own[0] - rival, linearRival,
            linear[AnswerFeatures.Dimensions + flag] - linearRival, overall, .. linear[..AnswerFeatures.Dimensions],
            units.Count, kind == Kind.Approach ? 1 : 0, .. answer[4..15], flag,
            .. Enumerable.Range(0, 10).Select(other => flag == other ? 1.0 : 0), Readers.Panel,
        ];
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
