namespace Practice.Scoring.Model;

/// <summary>Some units of an answer, read together: all of them, or those that may show a skill.</summary>
/// <param name="Scores">For each unit its scores, by <see cref="Targets"/>.</param>
/// <param name="Apply">Works out <see cref="Linear"/>.</param>
internal sealed record Passage(IReadOnlyList<Unit> Units, double[][] Scores, Kind Kind, Func<Passage, double[]> Apply)
{
    /// <summary>What the words of all of them say: eleven levels, ten flags.</summary>
    public double[] Linear => field ??= Apply(this);

    /// <summary>See <see cref="AnswerShape"/>.</summary>
    public double[] Shape => field ??= AnswerShape.Of(Units, Kind);

    /// <summary>What the forests look at: see <see cref="AnswerFeatures"/>.</summary>
    public double[] Features => field ??= AnswerFeatures.Of(this);
}
