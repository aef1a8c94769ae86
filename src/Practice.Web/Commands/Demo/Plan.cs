using Practice.Content;
using Practice.Scoring;

namespace Practice.Web.Commands.Demo;

/// <summary>Everything that people wrote and handed in, of exactly as many drafts as asked for.</summary>
internal sealed class Plan(Size size, Cast cast, Library library)
{
    private static readonly (Arc Arc, double Share)[] Usual =
    [
        (Arc.Own, 0.48), (Arc.Returned, 0.20), (Arc.RepliedTo, 0.12), (Arc.NextReturned, 0.06), (Arc.Waiting, 0.045), (Arc.NextWaiting, 0.02),
        (Arc.Withdrawn, 0.02), (Arc.Claimed, 0.006), (Arc.Lapsed, 0.006), (Arc.HalfMarked, 0.008), (Arc.Revealed, 0.007), (Arc.Reopened, 0.008), (Arc.GivenBack, 0.02),
    ];

    private static readonly int[] UsualDrafts = [1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6];

    private static readonly Arc[] Every = Enum.GetValues<Arc>();

    private readonly double[] diligence = [.. Sums(cast.Seekers.Select(seeker => seeker.Diligence))];

    public IReadOnlyList<Strand> Strands()
    {
        var strands = new List<Strand>();
        for (var left = size.Drafts; left > 0; left -= strands[^1].Drafts.Count)
            strands.Add(Next(strands.Count, left));
        return strands;
    }

    private Strand Next(int number, int left)
    {
        var chance = Chance.For(size.Seed, Purpose.Threads, number);
        var isForced = number < Every.Length;
        var seeker = isForced ? cast.Seekers[number % Math.Min(Cast.Leads, cast.Seekers.Count)] : cast.Seekers[Drawn(chance)];
        var arc = isForced ? Every[number] : Drawn(chance, Usual);
        var drafts = Math.Min(left, isForced ? chance.Between(1, 2) : chance.Of(UsualDrafts));
        if (arc is Arc.NextWaiting or Arc.NextReturned)
            (arc, drafts) = left < 2 ? (Arc.Own, drafts) : (arc, Math.Max(2, drafts));
        var circle = arc == Arc.GivenBack && seeker.Circles.FirstOrDefault(found => found.Closes) is { } closing ? closing
            : isForced ? seeker.Circles[0]
            : chance.Of([.. seeker.Circles.Where(found => !found.Closes).DefaultIfEmpty(cast.Circles[0])]);
        // Whoever is only in the group that closes, or not in it, keeps what they write to themselves.
        if (!seeker.Circles.Contains(circle) || (arc == Arc.GivenBack && !circle.Closes))
            arc = Arc.Own;
        return Of(number, seeker, arc, drafts, circle, chance);
    }

    private Strand Of(int number, Seeker seeker, Arc arc, int drafts, Circle circle, Chance chance)
    {
        var times = new Timeline(arc, drafts, circle, seeker, chance);
        var card = library.Scenarios[chance.Below(library.Scenarios.Count)];
        var story = new Story(card, Chance.For(size.Seed, Purpose.Stories, number));
        // Whoever has practised for longer begins with more.
        var share = 0.06 + (0.18 * chance.Share()) + (0.1 * (1 - Math.Min(1, times.Kept[^1] / seeker.Since)));
        var most = share + 0.1 + (0.5 * chance.Share());
        var texts = new List<StarAnswer>();
        for (var draft = 0; draft < drafts; draft++)
        {
            // Nobody has the same words checked twice in a row; a short part grows only now and then.
            for (var tries = 0; tries < 4 && texts.Count > 0 && story.Tell(share) == texts[^1]; tries++)
                share += 0.05;
            texts.Add(story.Tell(share));
            share = Math.Min(most, share + 0.04 + (0.09 * chance.Share()));
        }

        return new(number, seeker, card, arc, [.. texts.Zip(times.Kept, (text, ago) => new KeptText(text, ago))], times.Deliveries)
        {
            Since = arc == Arc.Own && chance.Is(0.15) ? story.Tell(share) : null,
            Started = times.Started,
        };
    }

    private int Drawn(Chance chance)
    {
        var at = Array.BinarySearch(diligence, chance.Share() * diligence[^1]);
        return Math.Min(diligence.Length - 1, at < 0 ? ~at : at);
    }

    private static Arc Drawn(Chance chance, (Arc Arc, double Share)[] shares)
    {
        var at = chance.Share();
        foreach (var (arc, share) in shares)
            if ((at -= share) < 0)
                return arc;
        return Arc.Own;
    }

    private static IEnumerable<double> Sums(IEnumerable<double> shares)
    {
        var sum = 0.0;
        foreach (var share in shares)
            yield return sum += share;
    }
}
