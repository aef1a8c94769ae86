using System.Security.Cryptography;
using Practice.Content;
using Practice.Data;
using Practice.Data.Coaching;

namespace Practice.Web.Commands.Demo;

/// <summary>
/// The rows of a demonstration. Ids, names, texts and times (counted from now) are the same for the same size and seed; what
/// is secret (stamps, the password's hash, the codes of links) is made anew each time.
/// </summary>
internal sealed class Rows
{
    private const string CodeLetters = "abcdefghijkmnpqrstuvwxyz23456789";

    /// <summary>Groups and their coaches are older than anything that was written in them.</summary>
    private static readonly TimeSpan Beginning = TimeSpan.FromDays(240);

    private static readonly TimeSpan Made = TimeSpan.FromDays(230);

    private readonly Size size;
    private readonly Cast cast;
    private readonly Library library;
    private readonly DateTime now;
    private readonly Ids ids;
    private readonly Chance chance;
    private readonly HashSet<string> emails = [];
    private readonly List<Guid> groups = [];

    public Rows(Size size, Cast cast, Library library, DateTime now, Func<Person, string> hash)
    {
        (this.size, this.cast, this.library, this.now) = (size, cast, library, now);
        chance = Chance.For(size.Seed, Purpose.Rows);
        ids = new(chance);
        Coaches = [.. Enumerable.Range(0, size.Coaches).Select(number => new Player(Somebody(Beginning, hash), chance.Between(-1, 1)))];
        Seekers = [.. cast.Seekers.Select(seeker => new Player(Somebody(seeker.Since, hash)))];
        People = [.. Coaches.Concat(Seekers).Select(player => player.Person), .. cast.Circles.SelectMany(OfCircle), .. Coaches.SelectMany(Kept)];
    }

    public IReadOnlyList<Player> Coaches { get; }

    public IReadOnlyList<Player> Seekers { get; }

    /// <summary>People, groups and what belongs to groups.</summary>
    public IReadOnlyList<object> People { get; }

    /// <summary>Groups that close once everything is in.</summary>
    public IEnumerable<Guid> Closing => cast.Circles.Where(circle => circle.Closes).Select(circle => groups[circle.Number]);

    /// <summary>An answer with its drafts, and all that became of them.</summary>
    public IReadOnlyList<object> Of(Strand strand, Verdicts verdicts)
    {
        var chance = Chance.For(size.Seed, Purpose.Reviews, strand.Number);
        var ids = new Ids(chance);
        var seeker = Seekers[strand.Seeker.Number];
        var answer = Answer.Start(ids.Next(strand.Started), seeker.Person.Id, strand.Card.Slug, now - strand.Started);
        foreach (var (text, ago) in strand.Drafts)
        {
            answer.Write(text, now - ago);
            answer.Keep(verdicts[strand.Card, text], now - ago);
        }

        if (strand.Since is { } since)
            answer.Write(since, now - (strand.Drafts[^1].Ago / 2));
        var reviewing = new Reviewing(library, now, chance, ids);
        foreach (var delivery in strand.Deliveries)
            reviewing.Of(delivery, answer.Drafts[delivery.Draft - 1], groups[delivery.Circle.Number], Coaches[chance.Of(delivery.Circle.Coaches)], seeker);
        return [answer, .. reviewing.Rows];
    }

    private Person Somebody(TimeSpan since, Func<Person, string> hash)
    {
        var (first, last) = (chance.Of(PeopleNames.First), chance.Of(PeopleNames.Last));
        var person = Person.Guest(ids.Next(since), now - since);
        person.Register(Email($"{first}.{last}".ToLowerInvariant()), hash(person), now - since);
        person.Call($"{first} {last}");
        person.Settle();
        person.Seen(now - (since * (0.2 * chance.Share() * chance.Share())));
        return person;
    }

    private string Email(string name)
    {
        for (var number = 1; ; number++)
            if ($"{name}{(number == 1 ? "" : number)}@example.org" is var email && emails.Add(email))
                return email;
    }

    private IEnumerable<object> OfCircle(Circle circle)
    {
        var group = Group.Make(ids.Next(Made), circle.Name, Coaches[circle.Coaches[0]].Person.Id, now - Made);
        groups.Add(group.Id);
        foreach (var other in circle.Coaches.Skip(1))
            group.Join(Coaches[other].Person.Id, Role.Coach, now - Made + TimeSpan.FromHours(2));
        var link = Invitation.To(group.Id, Role.Seeker, RandomNumberGenerator.GetString(CodeLetters, Invitation.LengthOfCode), now - Made);
        foreach (var seeker in cast.Seekers.Where(seeker => seeker.Circles.Contains(circle) || seeker.Left.Contains(circle)))
        {
            var membership = group.Join(Seekers[seeker.Number].Person.Id, Role.Seeker, now - (seeker.Since - TimeSpan.FromMinutes(10 + circle.Number)));
            link.Count();
            if (seeker.Left.Contains(circle))
                membership.Leave(now - (seeker.Since / 2));
        }

        return [group, link, .. Cards(group.Id)];
    }

    private IEnumerable<object> Cards(Guid group) => chance.Some(library.Scenarios, chance.Between(2, 6)).Select(card =>
    {
        var days = chance.Between(-20, 25);
        return SetCard.For(group, card.Slug, chance.Is(0.2) ? null : DateOnly.FromDateTime(now).AddDays(days), chance.Of(CoachWords.CardNotes), now.AddDays(Math.Min(-1, days - 14)));
    });

    private IEnumerable<object> Kept(Player coach)
    {
        var all = Enum.GetValues<CommentKind>().SelectMany(kind => Scoring.StarAnswer.Parts.SelectMany(part => CoachWords.Of(kind, part).Select(text => (Kind: kind, Text: text))));
        // Two pages of them, for the one with whom a demonstration is looked at.
        return chance.Some(all, coach == Coaches[0] ? int.MaxValue : chance.Between(3, 20)).Select((kept, number) =>
        {
            var ago = TimeSpan.FromDays(3 * (number + 1));
            return SavedComment.Keep(coach.Person.Id, kept.Kind, kept.Text, now - ago, ids.Next(ago));
        });
    }
}
