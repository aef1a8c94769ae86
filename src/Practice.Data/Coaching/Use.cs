namespace Practice.Data.Coaching;

/// <summary>What a seeker made of a comment.</summary>
public enum Use
{
    Open,
    Used,
    Unclear,
    NotRight,
}
