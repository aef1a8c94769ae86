namespace Practice.Scoring;

/// <summary>The level of one skill or part, with the words it rests on.</summary>
/// <param name="Id">Id of the skill ("empathy") or part ("result").</param>
/// <param name="Level">0 to 3: Not shown, Claimed, Shown, Strong for a skill; missing to complete for a part.</param>
/// <param name="Confidence">0 to 1, two decimals. Under <see cref="EnoughToJudge"/> a page says that there is not enough to judge.</param>
/// <param name="Evidence">In the order of the text.</param>
public sealed record Judgement(string Id, int Level, double Confidence, IReadOnlyList<Evidence> Evidence)
{
    public const double EnoughToJudge = 0.3;

    public bool IsJudged => Confidence >= EnoughToJudge;
}
