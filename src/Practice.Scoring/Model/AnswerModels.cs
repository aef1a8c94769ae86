namespace Practice.Scoring.Model;

/// <summary>The second stage: from the scores of the units to levels, flags and evidence.</summary>
internal sealed record AnswerModels(IReadOnlyList<LevelModel> Levels, Forest Flags, EvidenceModel Evidence)
{
    public double[] FlagsOf(FlagFeatures features)
    {
        var (found, batch) = (new double[FlagFeatures.Flags], new Batch(Flags, FlagFeatures.Count));
        for (var flag = 0; flag < found.Length; flag++)
            features.Of(flag).CopyTo(batch.Next(found, flag));
        batch.Answer();
        return found;
    }
}
