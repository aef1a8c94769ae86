using Practice.Benchmarks.Measure;
using Practice.Scoring.Model;

namespace Practice.Benchmarks.Training;

/// <summary>
/// How much an answer counts in the first stage, target by target, beside 1 for one of the panel's. Answers of other writers
/// teach what the panel's hold too little of; but nothing about how well a skill is shown, where their readers are stricter.
/// </summary>
/// <param name="Level">For how well a skill is shown.</param>
/// <param name="Cited">For whether a unit is cited for a skill.</param>
/// <param name="Flag">For each flag.</param>
/// <param name="Part">For each part.</param>
/// <param name="Overall">For the whole answer.</param>
/// <param name="Showing">For whether a unit shows any skill.</param>
internal sealed record Importance(double Level, double Cited, double Flag, double Part, double Overall, double Showing)
{
    private static readonly Importance Whole = new(1, 1, 1, 1, 1, 1);
    private static readonly Importance OfOtherWriters = new(Level: 0, Cited: 0.35, Flag: 0.25, Part: 0.5, Overall: 0.5, Showing: 0);

    /// <summary>For each of the <see cref="Targets"/> of a unit.</summary>
    public double[] OfTargets { get; } = [.. Enumerable.Range(0, Targets.Count).Select(target => target switch
    {
        < Targets.FirstFlag => target % Targets.Views == Targets.Cited ? Cited : Level,
        < Targets.FirstPart or Targets.Flagged => Flag,
        Targets.Overall => Overall,
        _ => Part,
    })];

    /// <summary>For each level and flag of the answer as a whole, in the order of <see cref="Document.Targets"/>.</summary>
    public double[] OfAnswer { get; } =
        [.. Enumerable.Repeat(Level, Targets.Skills), .. Enumerable.Repeat(Part, 4), Overall, .. Enumerable.Repeat(Flag, Targets.FirstPart - Targets.FirstFlag)];

    public double[] OfShowing { get; } = [Showing];

    public static Importance Of(RatedAnswer answer) => answer.IsForFirstStageOnly ? OfOtherWriters : Whole;
}
