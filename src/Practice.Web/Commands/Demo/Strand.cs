using Practice.Content;
using Practice.Scoring;

namespace Practice.Web.Commands.Demo;

/// <summary>An answer with its drafts and what becomes of it, before any of it is a row. All times are how long ago.</summary>
internal sealed record Strand(int Number, Seeker Seeker, Scenario Card, Arc Arc, IReadOnlyList<KeptText> Drafts, IReadOnlyList<Delivery> Deliveries)
{
    /// <summary>What was written since the last draft, and not checked; null for nothing.</summary>
    public StarAnswer? Since { get; init; }

    public TimeSpan Started { get; init; }
}

/// <summary>The text of a draft.</summary>
internal sealed record KeptText(StarAnswer Text, TimeSpan Ago);

/// <summary>A draft is handed in.</summary>
/// <param name="Draft">Its number, from 1.</param>
/// <param name="Arc">How this one ends.</param>
/// <param name="Ended">When it was returned, withdrawn or last worked on.</param>
internal sealed record Delivery(int Draft, Circle Circle, Arc Arc, TimeSpan HandedIn, TimeSpan Ended);
