namespace Practice.Data.Coaching;

/// <summary>How the machine's levels came to be opened.</summary>
public enum Reveal
{
    /// <summary>Every level was marked before.</summary>
    AfterMarking,

    /// <summary>The coach asked for them with levels still open.</summary>
    OnRequest,
}
