namespace Practice.Scoring.Model;

/// <summary>What the model makes of an answer, before anything is cut to whole levels. What nobody asks for is not worked out.</summary>
/// <param name="Whole">The answer: parts, overall and flags are judged on it.</param>
/// <param name="Showing">What of it may show a skill: see <see cref="Model.Showing"/>.</param>
internal sealed record Reading(Passage Whole, Passage Showing, AnswerModels Models)
{
    private readonly double?[] outputs = new double?[AnswerFeatures.Dimensions];

    /// <summary>Another reading of the same answer that bounds this one.</summary>
    public Reading? Again { get; init; }

    /// <summary>What may show a skill but for what only claims one, where that is less: to claim a skill lowers no other.</summary>
    public Passage? WithoutClaims { get; init; }

    /// <summary>For each unit the features that the vocabulary knows.</summary>
    public IReadOnlyList<KnownFeatures> Known { get; init; } = [];

    /// <summary>For each unit what the linear models say of it by itself.</summary>
    public double[][] Alone { get; init; } = [];

    public IReadOnlyList<Unit> Units => Whole.Units;

    /// <summary>For each unit its scores, by <see cref="Targets"/>.</summary>
    public double[][] Scores => Whole.Scores;

    /// <summary>Ten flags, about 0 to 1.</summary>
    public double[] Flags { get => field ??= Models.FlagsOf(new(Whole)); init; }

    /// <summary>For each skill and unit how likely readers cite it.</summary>
    public double[][] Evidence => field ??= Models.Evidence.Of(new(Whole), Units.Count);

    /// <summary>Of six skills, four parts or overall, on the scale of the levels.</summary>
    public double Output(int dimension) => outputs[dimension] ??= Bounded(dimension, Models.Levels[dimension].Predict(Of(dimension).Features));

    /// <summary>What a dimension is judged on.</summary>
    public Passage Of(int dimension) => IsSkill(dimension) ? Showing : Whole;

    private double Bounded(int dimension, double output)
    {
        var unlowered = IsSkill(dimension) && WithoutClaims is { } rest ? Math.Max(output, Models.Levels[dimension].Predict(rest.Features)) : output;
        return Math.Min(unlowered, Again?.Output(dimension) ?? double.MaxValue);
    }

    private static bool IsSkill(int dimension) => dimension < Targets.Skills;
}
