namespace Practice.Scoring;

/// <summary>The four texts of an answer, exactly as typed. A part that was not written is the empty text.</summary>
public sealed record StarAnswer(string Situation = "", string Task = "", string Action = "", string Result = "")
{
    public static readonly IReadOnlyList<Part> Parts = [Part.Situation, Part.Task, Part.Action, Part.Result];

    public string this[Part part] => part switch
    {
        Part.Situation => Situation,
        Part.Task => Task,
        Part.Action => Action,
        Part.Result => Result,
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    /// <summary>Lengths only: what people write stays out of logs and messages.</summary>
    public override string ToString() => $"{nameof(StarAnswer)} of {Situation.Length} + {Task.Length} + {Action.Length} + {Result.Length} characters";

    public bool IsBlank => Parts.All(part => string.IsNullOrWhiteSpace(this[part]));
}
