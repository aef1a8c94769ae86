namespace Practice.Scoring.Rubrics;

/// <summary>Who acts in a clause.</summary>
public enum Actor
{
    /// <summary>The speaker: "I", and "we" where the speaker is one of them.</summary>
    Speaker,

    /// <summary>The customer, by whatever word.</summary>
    Customer,

    /// <summary>A colleague, a manager, the company.</summary>
    Other,

    /// <summary>It does not matter who.</summary>
    Anyone,
}
