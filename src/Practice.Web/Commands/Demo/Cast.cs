namespace Practice.Web.Commands.Demo;

/// <summary>
/// Who is in which group: several for each coach, one of them large, and several for many seekers. The first coach and the
/// first seekers are those with whom a demonstration is looked at: they have something of everything.
/// </summary>
internal sealed record Cast(IReadOnlyList<Circle> Circles, IReadOnlyList<Seeker> Seekers)
{
    /// <summary>So many seekers go through every state in the first group.</summary>
    public const int Leads = 3;

    private static readonly string[] Topics =
    [
        "Retail", "Call centre", "Hotel and restaurant", "Back to work", "School leavers", "Care and clinic", "Bank and office", "Job club", "Sales", "Interview next week",
    ];

    private static readonly string[] Times =
    [
        "Monday mornings", "Monday evenings", "Tuesday mornings", "Tuesday evenings", "Wednesday lunchtime", "Thursday mornings", "Thursday evenings", "Friday afternoons", "Saturday mornings",
    ];

    public static Cast Of(Size size)
    {
        var circles = CirclesOf(size);
        return new(circles, [.. Enumerable.Range(0, size.Seekers).Select(number => SeekerOf(size, number, circles))]);
    }

    private static List<Circle> CirclesOf(Size size)
    {
        var circles = new List<Circle>();
        for (var coach = 0; coach < size.Coaches; coach++)
        {
            var chance = Chance.For(size.Seed, Purpose.Circles, coach);
            var count = chance.Between(coach == 0 ? 3 : 2, 4);
            for (var one = 0; one < count; one++)
            {
                int[] coaches = size.Coaches > 1 && (circles.Count == 0 || chance.Is(0.2)) ? [coach, (coach + 1) % size.Coaches] : [coach];
                circles.Add(new(circles.Count, $"{chance.Of(Topics)}, {chance.Of(Times)}", coaches, Closes: coach == 0 && one == count - 1));
            }
        }

        return circles;
    }

    private static Seeker SeekerOf(Size size, int number, List<Circle> circles)
    {
        var chance = Chance.For(size.Seed, Purpose.Seekers, number);
        var closing = circles.First(circle => circle.Closes);
        var joined = new HashSet<Circle>(number < Leads ? [circles[0], circles[1], closing] : chance.Is(0.35) ? [circles[0]] : []);
        foreach (var circle in chance.Some(circles, chance.Between(1, 3)))
            joined.Add(circle);
        var left = number >= Leads && chance.Is(0.08) ? chance.Some(circles.Where(circle => !joined.Contains(circle)), 1) : [];
        var seeker = new Seeker(number, number < Leads ? 1.5 : 0.2 + (2 * chance.Share() * chance.Share()), [.. joined.OrderBy(circle => circle.Number)], left);
        seeker.WasHere(TimeSpan.FromDays(14 + (140 * chance.Share())));
        return seeker;
    }
}
