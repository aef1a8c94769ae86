namespace Practice.Scoring;

/// <summary>
/// The share of the words that tells each part of the story, by what is told and not by the box it was typed in: 0 to 1,
/// whole hundredths, together 1 (or all 0 when nothing could be read).
/// </summary>
public sealed record Balance(double Situation, double Task, double Action, double Result)
{
    public double this[Part part] => part switch
    {
        Part.Situation => Situation,
        Part.Task => Task,
        Part.Action => Action,
        Part.Result => Result,
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };
}
