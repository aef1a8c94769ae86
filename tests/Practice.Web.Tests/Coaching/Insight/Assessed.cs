using Practice.Data.Coaching;
using Practice.Scoring;
using Practice.Scoring.Rubrics;

namespace Practice.Web.Tests.Coaching.Insight;

/// <summary>Assessments with levels that a test chooses; what it doesn't name is at 2.</summary>
public static class Assessed
{
    public static Assessment With(IReadOnlyDictionary<string, int>? levels = null, params string[] flags) => new(
        "1.0.0", "f00d", "en", "story",
        [.. RubricIds.Skills.Select(id => Judged(id, levels))],
        [.. RubricIds.Parts.Select(id => Judged(id, levels))],
        [.. flags.Select(flag => new RaisedFlag(flag, [new Evidence(Part.Action, 0, 1, "found")]))],
        3, 40, 16, []);

    /// <summary>Nothing of it can be judged.</summary>
    public static Assessment Unjudged()
    {
        var read = With();
        return read with { Skills = [.. read.Skills.Select(Doubtful)], Parts = [.. read.Parts.Select(Doubtful)] };
    }

    /// <summary>All ten at one level.</summary>
    public static Dictionary<string, int> All(int level) => Review.Criteria.ToDictionary(criterion => criterion, _ => level);

    private static Judgement Judged(string id, IReadOnlyDictionary<string, int>? levels) => new(id, levels?.GetValueOrDefault(id, 2) ?? 2, 0.9, []);

    private static Judgement Doubtful(Judgement judged) => judged with { Confidence = 0.2 };
}
