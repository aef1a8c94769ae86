using Practice.Scoring.Text;

namespace Practice.Scoring.Levels;

/// <summary>A part's level from what is told, wherever in the answer it stands.</summary>
internal static class PartLevels
{
    public static Judgement Judge(string part, Grounds grounds, AnnotatedAnswer answer, Kind kind, double enough)
    {
        var level = part switch
        {
            "situation" => Situation(grounds),
            "action" => Action(grounds, OwnSteps.Count(answer, kind)),
            _ => Told(grounds),
        };
        return new(part, level, Math.Round(0.65 * enough, 2), grounds.Evidence(claimsToo: level <= 1));
    }

    /// <summary>Who, where and what was wrong make it clear; what was at stake makes it complete.</summary>
    private static int Situation(Grounds grounds)
    {
        var hasStakes = grounds.Shown.Any(match => match.Indicator.Id.Contains("stake", StringComparison.Ordinal));
        return grounds.Behaviours switch
        {
            0 => grounds.HasClaim ? 1 : 0,
            1 => 1,
            2 => hasStakes ? 3 : 2,
            _ => hasStakes || grounds.Behaviours >= 4 ? 3 : 2,
        };
    }

    /// <summary>A row of own steps; with the words that were said, or the reason for them, complete.</summary>
    private static int Action(Grounds grounds, int steps) => steps switch
    {
        0 => grounds.Behaviours > 0 ? 1 : grounds.HasClaim ? 1 : 0,
        1 => 1,
        2 or 3 => 2,
        4 or 5 => grounds.Behaviours >= 1 ? 3 : 2,
        _ => 3,
    };

    /// <summary>Implied or vague; stated; stated with its limit, or with a second kind of outcome.</summary>
    private static int Told(Grounds grounds) => grounds.Behaviours switch
    {
        0 => grounds.HasClaim ? 1 : 0,
        1 => 2,
        _ => 3,
    };
}
