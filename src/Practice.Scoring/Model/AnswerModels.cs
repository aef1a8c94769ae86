namespace Practice.Scoring.Model;

/// <summary>The second stage: from the scores of the units to levels, flags and evidence.</summary>
internal sealed record AnswerModels(IReadOnlyList<LevelModel> Levels, Forest Flags, EvidenceModel Evidence)
{
    public double[] FlagsOf(FlagFeatures features)
    {
        var found = new double[FlagFeatures.Flags];
        for (var flag = 0; flag < found.Length; flag++)
            found[flag] = Flags.Predict(features.Of(flag));
        return found;
    }
}
