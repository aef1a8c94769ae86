namespace Practice.Scoring.Model;

/// <summary>
/// A sentence that shows one behaviour, as the model sees it: added to an answer in thought, it tells what that behaviour
/// would be worth there.
/// </summary>
/// <param name="Criterion">Id of the skill or part.</param>
/// <param name="Indicator">Id of the behaviour.</param>
/// <param name="Words">How many the sentence has.</param>
/// <param name="Scores">As a unit's, by <see cref="Targets"/>.</param>
/// <param name="Linear">What the linear models say of its words alone: eleven levels, ten flags.</param>
/// <param name="Start">What they say of no words at all.</param>
internal sealed record Probe(string Criterion, string Indicator, int Words, double[] Scores, double[] Linear, double[] Start)
{
    /// <summary>
    /// What the linear models would say of the answer with the sentence. Vectors have length one: among n units of about equal
    /// weight, and mostly different words, each counts one part in the root of n.
    /// </summary>
    /// <param name="linear">What they say without it; changed in place.</param>
    /// <param name="units">Of the answer without it.</param>
    public void MixInto(Span<double> linear, int units)
    {
        var (before, after) = (Math.Sqrt(units), Math.Sqrt(units + 1));
        for (var target = 0; target < linear.Length; target++)
            linear[target] = Start[target] + (((before * (linear[target] - Start[target])) + (Linear[target] - Start[target])) / after);
    }
}
