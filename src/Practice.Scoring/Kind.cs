namespace Practice.Scoring;

/// <summary>What a question asks for: one true story, or the way one works.</summary>
public enum Kind
{
    /// <summary>"Tell me about a time…"</summary>
    Story,

    /// <summary>"How do you handle…?"</summary>
    Approach,
}
