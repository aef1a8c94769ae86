namespace Practice.Scoring.Model;

/// <summary>
/// The forests learn from answers that show much or little in many units, and read one of a few units too low: what they say of
/// its skills is stretched. All units count but those that only claim a skill: nothing is stretched more for a sentence that shows
/// nothing, or for a claim that is left out. Found on answers out of fold: those of under 100 words agree with their readers by .01 better,
/// long ones as before.
/// </summary>
internal static class Brevity
{
    private const double Most = 0.2;
    private const int Few = 5;
    private const int Enough = 12;

    /// <summary>1.2 for an answer of five units or fewer, 1 for one of twelve or more.</summary>
    public static double Factor(int units) => 1 + (Most * Math.Clamp((Enough - units) / (double)(Enough - Few), 0, 1));
}
