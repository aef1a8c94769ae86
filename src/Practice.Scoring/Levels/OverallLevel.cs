namespace Practice.Scoring.Levels;

/// <summary>The answer as a whole, 1 to 5, from its skills, its parts and its flags.</summary>
internal static class OverallLevel
{
    public static int Of(IReadOnlyList<Judgement> skills, IReadOnlyList<Judgement> parts, int flags)
    {
        var skill = skills.Average(judgement => judgement.Level) / 3;
        var part = parts.Average(judgement => judgement.Level) / 3;
        var score = 1 + (4 * ((0.55 * skill) + (0.45 * part))) - (1.2 * Math.Min(2, flags));
        return Math.Clamp((int)Math.Round(score, MidpointRounding.AwayFromZero), 1, 5);
    }
}
