namespace Practice.Scoring.Model;

/// <summary>The second stage: from the scores of the units to levels, flags and evidence.</summary>
internal sealed record AnswerModels(IReadOnlyList<LevelModel> Levels, Forest Flags, EvidenceModel Evidence)
{
    public double[] FlagsOf(FlagFeatures features) => [.. Enumerable.Range(0, 10).Select(flag => Flags.Predict(features.Of(flag)))];
}
