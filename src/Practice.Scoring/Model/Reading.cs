using Practice.Scoring.Rubrics;

namespace Practice.Scoring.Model;

/// <summary>What the model makes of an answer, before anything is cut to whole levels. What nobody asks for is not worked out.</summary>
/// <param name="Whole">The answer: parts, overall and flags are judged on it.</param>
/// <param name="Showing">What of it may show a skill: see <see cref="Model.Showing"/>.</param>
internal sealed record Reading(Passage Whole, Passage Showing, AnswerModels Models)
{
    private readonly double?[] outputs = new double?[AnswerFeatures.Dimensions];
    private int? told;

    /// <summary>Another reading of the same answer that bounds this one.</summary>
    public Reading? Again { get; init; }

    /// <summary>
    /// Where a sentence before decides whom "he" and "she" mean, the same answer without that: it bounds the skills, so that
    /// to name somebody beside the point hardly lifts one.
    /// </summary>
    public Reading? Forgetful { get; init; }

    /// <summary>What may show a skill but for what only claims one, where that is less: to claim a skill lowers no other.</summary>
    public Passage? WithoutClaims { get; init; }

    /// <summary>What each unit says by itself.</summary>
    public IReadOnlyList<UnitReading> ByUnit { get; init; } = [];

    public IReadOnlyList<Unit> Units => Whole.Units;

    /// <summary>Units that do more than claim a skill.</summary>
    private int Told => told ??= Units.Count(unit => !unit.OnlyClaims);

    /// <summary>For each unit its scores, by <see cref="Targets"/>.</summary>
    public double[][] Scores => Whole.Scores;

    /// <summary>Ten flags, about 0 to 1.</summary>
    public double[] Flags => field ??= Models.FlagsOf(new(Whole));

    /// <summary>For each skill and unit how likely readers cite it.</summary>
    public double[][] Evidence => field ??= Models.Evidence.Of(new(Whole), Units.Count);

    /// <summary>The indicators that its phrases meet, each once.</summary>
    public HashSet<Indicator> Met => field ??= new(Units.SelectMany(unit => unit.Matches).Select(match => match.Indicator), ReferenceEqualityComparer.Instance);

    /// <summary>For each unit whether a skill may rest on it.</summary>
    public bool[] MayShow => field ??= Chosen();

    /// <summary>Of six skills, four parts or overall, on the scale of the levels.</summary>
    public double Output(int dimension) => outputs[dimension] ??= Output(dimension, null);

    /// <summary>The same with another sentence, if there is one, added in thought.</summary>
    public double Output(int dimension, Probe? probe)
    {
        var output = Predict(Of(dimension), dimension, probe);
        if (IsSkill(dimension) && WithoutClaims is { } rest)
            output = Math.Max(output, Predict(rest, dimension, probe));
        if (Again is { } again)
            output = Math.Min(output, again.Output(dimension, probe));
        if (IsSkill(dimension) && Forgetful is { } forgetful)
            output = Math.Min(output, forgetful.Output(dimension, probe));
        return output;
    }

    /// <summary>Whether its skills rest on the very units that another's do.</summary>
    public bool ShowsTheSame(Reading other) =>
        Again is null && other.Again is null && Told == other.Told && Showing.Units.SequenceEqual(other.Showing.Units, ReferenceEqualityComparer.Instance);

    /// <summary>What a dimension is judged on.</summary>
    public Passage Of(int dimension) => IsSkill(dimension) ? Showing : Whole;

    private double Predict(Passage passage, int dimension, Probe? probe)
    {
        var output = probe is null ? Models.Levels[dimension].Predict(passage.Features) : PredictWith(passage, dimension, probe);
        return IsSkill(dimension) ? output * Brevity.Factor(Told + (probe is null ? 0 : 1)) : output;
    }

    private double PredictWith(Passage passage, int dimension, Probe probe)
    {
        Span<double> features = stackalloc double[passage.Features.Length];
        AnswerFeatures.With(passage, probe, features);
        return Models.Levels[dimension].Predict(features);
    }

    /// <summary>What may show a skill stands in the order of the whole.</summary>
    private bool[] Chosen()
    {
        var (chosen, next) = (new bool[Units.Count], 0);
        for (var at = 0; at < chosen.Length && next < Showing.Units.Count; at++)
            if (chosen[at] = ReferenceEquals(Units[at], Showing.Units[next]))
                next++;
        return chosen;
    }

    private static bool IsSkill(int dimension) => dimension < Targets.Skills;
}
