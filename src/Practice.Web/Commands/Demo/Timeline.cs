namespace Practice.Web.Commands.Demo;

/// <summary>When what happened to an answer, reckoned back from its end. All times are how long ago.</summary>
internal sealed class Timeline
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly Chance chance;
    private readonly TimeSpan longest;
    private readonly List<TimeSpan> kept = [];
    private readonly List<Delivery> deliveries = [];

    public Timeline(Arc arc, int drafts, Circle circle, Seeker seeker, Chance chance)
    {
        (this.chance, longest) = (chance, seeker.Since * 0.8);
        if (arc == Arc.Own)
            kept.Add(chance.Within(2 * Minute, longest));
        else
            Deliver(drafts, circle, arc switch { Arc.NextWaiting => Arc.Waiting, Arc.NextReturned => Arc.Returned, _ => arc });
        if (arc is Arc.NextWaiting or Arc.NextReturned)
            Deliver(drafts - 1, circle, chance.Is(0.4) ? Arc.RepliedTo : Arc.Returned, kept[^1] + chance.Within(Hour, 2 * Day));
        while (kept.Count < drafts)
            kept.Add(kept[^1] + chance.Within(4 * Minute, 3 * Day));
        Started = kept[^1] + chance.Within(8 * Minute, 5 * Hour);
        kept.Reverse();
        deliveries.Reverse();
        seeker.WasHere(Started + Day);
    }

    public TimeSpan Started { get; }

    /// <summary>One for each draft, the first one first.</summary>
    public IReadOnlyList<TimeSpan> Kept => kept;

    public IReadOnlyList<Delivery> Deliveries => deliveries;

    private void Deliver(int draft, Circle circle, Arc arc, TimeSpan? returned = null)
    {
        var ended = returned ?? Ended(arc);
        var handedIn = ended + arc switch
        {
            Arc.Waiting or Arc.GivenBack => TimeSpan.Zero,
            Arc.Withdrawn => chance.Within(3 * Minute, Hour),
            Arc.Claimed or Arc.HalfMarked or Arc.Lapsed or Arc.Revealed => chance.Within(3 * Hour, 4 * Day),
            _ => chance.Within(2 * Hour, 5 * Day),
        };
        deliveries.Add(new(draft, circle, arc, handedIn, ended));
        kept.Add(handedIn + chance.Within(Minute, 30 * Minute));
    }

    private TimeSpan Ended(Arc arc) => arc switch
    {
        Arc.Waiting or Arc.GivenBack => chance.Within(50 * Minute, 6 * Day),
        Arc.Claimed or Arc.HalfMarked or Arc.Revealed => chance.Within(2 * Minute, 20 * Minute),
        Arc.Lapsed => chance.Within(45 * Minute, 20 * Hour),
        Arc.Reopened => chance.Within(Day, 5 * Day),
        _ => 3 * Hour + ((longest - (3 * Hour)) * chance.Share()),
    };
}
