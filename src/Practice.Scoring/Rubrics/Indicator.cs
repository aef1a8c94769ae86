namespace Practice.Scoring.Rubrics;

/// <summary>One way in which an answer shows a criterion.</summary>
/// <param name="Id">Unique within its criterion: "names-the-feeling".</param>
/// <param name="Shows">A verb phrase that a report can print: "Names the customer's feeling".</param>
/// <param name="Level">1 when it only claims, 2 when it shows; 3, of a flag, when one such sentence is enough.</param>
/// <param name="By">Who must act for it to count.</param>
/// <param name="Phrases">Patterns over words; the syntax is described at <see cref="PhraseSyntax"/>.</param>
/// <param name="Passes">Sentences that meet it: each is a test.</param>
/// <param name="Fails">Near-misses that must not meet it: each is a test.</param>
/// <param name="Asks">
/// A question that would bring the behaviour to light: "How did they feel, and what did you say when you noticed?" Every
/// indicator of level 2 of a skill or part has one; empty where there is none.
/// </param>
public sealed record Indicator(
    string Id,
    string Shows,
    int Level,
    Actor By,
    IReadOnlyList<string> Phrases,
    IReadOnlyList<string> Passes,
    IReadOnlyList<string> Fails,
    string Asks = "")
{
    /// <summary>Patterns for what its phrases find and don't mean: "listen to the radio".</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>The level of one that only claims.</summary>
    public const int Claim = 1;

    /// <summary>The level of one that shows it.</summary>
    public const int Show = 2;

    /// <summary>The level of a wording so plain that it raises a flag by itself, whatever else the answer says.</summary>
    public const int Enough = 3;
}
