namespace Practice.Data.Coaching;

/// <summary>What a comment asks of the seeker, the most pressing first.</summary>
public enum CommentKind
{
    Essential,
    Actionable,
    Informative,
    Celebratory,
}
