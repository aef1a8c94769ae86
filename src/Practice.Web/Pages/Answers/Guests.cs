using Practice.Data;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Answers;

/// <summary>Nobody becomes a guest with the first thing that is saved, and not before.</summary>
public sealed class Guests(PracticeDb db, TimeProvider clock)
{
    /// <summary>For so long the form that made a guest can be sent again, by a browser that never got the reply.</summary>
    private static readonly TimeSpan MaySendAgain = TimeSpan.FromMinutes(10);

    /// <summary>Whoever is here; or the guest that the same form made a moment ago.</summary>
    public async Task<Person?> Find(Guid? personId, Guid? guestId)
    {
        if (personId is not null && await db.Users.FindAsync(personId) is { } person)
            return person;
        return guestId is not null && await db.Users.FindAsync(guestId) is { IsGuest: true } guest && Now - guest.CreatedAt < MaySendAgain
            ? guest
            : null;
    }

    /// <summary>A new guest, saved together with what they wrote.</summary>
    public Person Add(Guid id) => db.Users.Add(Person.Guest(id, Now)).Entity;

    /// <summary>From now on this browser is theirs.</summary>
    public static Task Remember(HttpContext visit, Person guest) => visit.StayAsync(guest);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
