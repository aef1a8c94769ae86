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
            [.. Enumerable.Range(0, 6).Select(skill => Enumerable.Range(0, units.Count).Select(unit => Shown(units, scores, linear, unit, skill)).ToArray())]);
    }

    private double Shown(IReadOnlyList<Unit> units, double[][] scores, double[] linear, int unit, int skill) =>
        EvidenceFeatures.IsWorthAsking(scores[unit], skill) ? Evidence.Predict(EvidenceFeatures.Of(units, scores, linear, unit, skill)) : 0;
}
