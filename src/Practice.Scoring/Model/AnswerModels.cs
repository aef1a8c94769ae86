namespace Practice.Scoring.Model;

/// <summary>The second stage: from the scores of the units to levels, flags and evidence.</summary>
internal sealed record AnswerModels(IReadOnlyList<LevelModel> Levels, Forest Flags, Forest Evidence)
{
    /// <param name="scores">For each unit its scores, by <see cref="Targets"/>.</param>
    /// <param name="linear">What the words of the whole answer say: eleven levels, ten flags.</param>
    public Reading Read(IReadOnlyList<Unit> units, double[][] scores, double[] linear, Kind kind)
    {
        var shape = AnswerShape.Of(units, kind);
        var features = AnswerFeatures.Of(units, scores, linear, shape);
        return new(
            units,
            scores,
            linear,
            features,
            [.. Levels.Select(level => level.Predict(features))],
            [.. Enumerable.Range(0, 10).Select(flag => Flags.Predict(FlagFeatures.Of(units, scores, linear, shape, flag, kind)))],
            Shown(new EvidenceFeatures(units, scores, linear), units.Count));
    }

    private double[][] Shown(EvidenceFeatures features, int units)
    {
        var shown = new double[6][];
        Span<double> row = stackalloc double[EvidenceFeatures.Count];
        for (var skill = 0; skill < shown.Length; skill++)
        {
            shown[skill] = new double[units];
            for (var unit = 0; unit < units; unit++)
            {
                if (!features.IsWorthAsking(unit, skill))
                    continue;
                features.Fill(row, unit, skill);
                shown[skill][unit] = Evidence.Predict(row);
            }
        }

        return shown;
    }
}
