namespace Practice.Scoring.Model;

/// <summary>What the model makes of an answer, before anything is cut to whole levels. What nobody asks for is not worked out.</summary>
/// <param name="Scores">For each unit its scores, by <see cref="Targets"/>.</param>
/// <param name="Linear">What the words of the whole answer say: eleven levels, ten flags.</param>
internal sealed record Reading(IReadOnlyList<Unit> Units, double[][] Scores, double[] Linear, Kind Kind, AnswerModels Models)
{
    private readonly double?[] outputs = new double?[AnswerFeatures.Dimensions];

    /// <summary>What the forests look at: see <see cref="AnswerFeatures"/>.</summary>
    public double[] Features => field ??= AnswerFeatures.Of(Units, Scores, Linear, Shape);

    /// <summary>Ten flags, about 0 to 1.</summary>
    public double[] Flags { get => field ??= Models.FlagsOf(new(Units, Scores, Linear, Shape, Kind)); init; }

    /// <summary>For each skill and unit how likely readers cite it.</summary>
    public double[][] Evidence => field ??= Models.Evidence.Of(new(Units, Scores, Linear), Units.Count);

    private double[] Shape => field ??= AnswerShape.Of(Units, Kind);

    /// <summary>Of six skills, four parts or overall, on the scale of the levels.</summary>
    public double Output(int dimension) => outputs[dimension] ??= Models.Levels[dimension].Predict(Features);
}
