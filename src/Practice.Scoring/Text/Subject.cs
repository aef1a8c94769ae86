namespace Practice.Scoring.Text;

/// <summary>Who acts in a clause.</summary>
public enum Subject
{
    /// <summary>"I", or nobody named, as in notes ("Put the phone down") and advice ("Let them finish").</summary>
    Speaker,

    /// <summary>"We".</summary>
    We,

    /// <summary>The customer, by noun or by pronoun.</summary>
    Customer,

    /// <summary>A manager, a colleague, another department.</summary>
    Other,

    You,

    /// <summary>"It", "that", "the parcel".</summary>
    Thing,
}
