namespace Practice.Scoring.Rubrics;

/// <summary>The closed set of criteria. An assessment always speaks of all of them, in this order.</summary>
public static class RubricIds
{
    public static readonly IReadOnlyList<string> Skills =
        ["active-listening", "empathy", "patience", "problem-solving", "clear-communication", "emotional-intelligence"];

    public static readonly IReadOnlyList<string> Parts = ["situation", "task", "action", "result"];

    public static readonly IReadOnlyList<string> Flags =
    [
        "bad-mouths-customer", "blames-others", "hands-off", "confrontational", "joking", "overwhelmed",
        "hypothetical", "condescending", "breaks-policy", "off-topic",
    ];
}
