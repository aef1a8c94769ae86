using Practice.Scoring;

namespace Practice.Data;

/// <summary>A numbered, unchangeable saved version of an answer, with the assessment it got.</summary>
public sealed class Draft
{
    private Draft()
    {
    }

    internal Draft(Answer answer, int number, Assessment assessment, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        (AnswerId, Number, KeptAt) = (answer.Id, number, at);
        (Situation, Task, Action, Result) = (answer.Situation, answer.Task, answer.Action, answer.Result);
        (Assessment, Overall) = (assessment, assessment.Overall);
    }

    public Guid AnswerId { get; private set; }

    /// <summary>From 1, without gaps, within its answer.</summary>
    public int Number { get; private set; }

    public string Situation { get; private set; } = "";

    public string Task { get; private set; } = "";

    public string Action { get; private set; } = "";

    public string Result { get; private set; } = "";

    public DateTime KeptAt { get; private set; }

    /// <summary>Stored in the exchange format, so that it says the same for as long as the draft is kept.</summary>
    public Assessment Assessment { get; private set; } = null!;

    /// <summary>The assessment's, in a column of its own: lists ask for it.</summary>
    public int Overall { get; private set; }

    /// <summary>What the seeker calls it; null for most, which go by their number.</summary>
    public string? Name { get; private set; }

    public const int LongestName = 80;

    /// <summary>A label on the outside; nothing of what was kept changes. A blank name takes the label off.</summary>
    public void Call(string? name)
    {
        name = StoredText.OneLine(name ?? "");
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, LongestName);
        Name = name.Length == 0 ? null : name;
    }

    public StarAnswer Text => new(Situation, Task, Action, Result);

    /// <summary>What the report says of a criterion as a whole (piece 0) or of a piece of its evidence; null when it says no such thing.</summary>
    public Assertion? Assertion(string criterion, int piece) => Data.Assertion.In(Text, Assessment, criterion, piece);

    /// <summary>Its owner says that an assertion is wrong, and agrees that this is kept.</summary>
    public Disagreement Disagree(Assertion assertion, Objection objection, string remark, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(assertion);
        var disagreement = new Disagreement(this, assertion);
        disagreement.Say(objection, remark, at);
        return disagreement;
    }
}
