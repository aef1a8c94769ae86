namespace Practice.Data.Coaching;

/// <summary>A coach has something that was handed in, so that no other does the same.</summary>
public sealed class Claim
{
    /// <summary>After so long without a save another coach may take it. What the first one wrote stays theirs.</summary>
    public static readonly TimeSpan QuietTime = TimeSpan.FromMinutes(30);

    private Claim()
    {
    }

    public Guid HandInId { get; private set; }

    public Guid CoachId { get; private set; }

    public DateTime Until { get; private set; }

    public static Claim On(HandIn handIn, Guid coachId, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(handIn);
        return new() { HandInId = handIn.Id, CoachId = coachId, Until = at + QuietTime };
    }

    public bool IsInTheWayOf(Guid coachId, DateTime at) => CoachId != coachId && Until > at;

    /// <summary>Goes on with it, or takes over one that has lapsed.</summary>
    public void Hold(Guid coachId, DateTime at)
    {
        if (IsInTheWayOf(coachId, at))
            throw new InvalidOperationException($"Hand-in {HandInId} is in another coach's hands until {Until:u}.");
        (CoachId, Until) = (coachId, at + QuietTime);
    }
}
