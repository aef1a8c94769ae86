namespace Practice.Data.Coaching;

/// <summary>What somebody is in a group.</summary>
public enum Role
{
    Seeker,
    Coach,
}
