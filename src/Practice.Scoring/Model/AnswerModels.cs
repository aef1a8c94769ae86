namespace Practice.Scoring.Model;

/// <summary>The second stage: from the scores of the units to levels, flags and evidence.</summary>
internal sealed record AnswerModels(IReadOnlyList<LevelModel> Levels, Forest Flags, Forest Evidence)
{
    public double[] FlagsOf(FlagFeatures features) => [.. Enumerable.Range(0, 10).Select(flag => Flags.Predict(features.Of(flag)))];

    public double[][] EvidenceOf(EvidenceFeatures features, int units)
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
