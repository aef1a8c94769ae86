namespace Practice.Scoring.Levels;

/// <summary>A skill's level from the behaviours that show it.</summary>
internal static class SkillLevels
{
    public static Judgement Judge(string skill, Grounds grounds, double enough)
    {
        var level = Level(grounds);
        return new(skill, level, Confidence(level, grounds, enough), grounds.Evidence(claimsToo: level <= 1));
    }

    /// <summary>
    /// Named only: claimed. One behaviour: shown. Two different ones, or one with the words that were said and a claim
    /// that goes with it: strong.
    /// </summary>
    private static int Level(Grounds grounds) => grounds.Behaviours switch
    {
        0 => grounds.HasClaim ? 1 : 0,
        1 => 2,
        _ => 3,
    };

    /// <summary>More evidence, and more text to have found it in, make a verdict surer. Rounded, so that it prints the same everywhere.</summary>
    private static double Confidence(int level, Grounds grounds, double enough)
    {
        var sure = level switch { 0 => 0.55, 1 => 0.6, 2 => 0.65, _ => 0.7 + (0.05 * Math.Min(4, grounds.Behaviours - 2)) };
        return Math.Round(sure * enough, 2);
    }
}
