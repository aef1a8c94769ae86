namespace Practice.Scoring.Text;

/// <summary>A stretch of a sentence with one subject.</summary>
/// <param name="First">Index of its first token in the sentence.</param>
/// <param name="Last">Index after its last token.</param>
/// <param name="Subject">Inherited from the clause before when it names none.</param>
/// <param name="IsHypothetical">"would", "should have", "could have", "instead of": told, but not done.</param>
/// <param name="IsQuoted">Inside quotation marks.</param>
/// <param name="Speaks">Who says the quoted words.</param>
public sealed record Clause(int First, int Last, Subject Subject, bool IsHypothetical, bool IsQuoted, Subject Speaks)
{
    /// <summary>Whose doing or saying the clause is: who speaks it, when it is quoted.</summary>
    public Subject Doer => IsQuoted ? Speaks : Subject;
}
