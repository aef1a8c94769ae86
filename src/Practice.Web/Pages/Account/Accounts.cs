using Microsoft.EntityFrameworkCore;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Web.Hosting;
using Practice.Web.Hosting.Secrets;

namespace Practice.Web.Pages.Account;

/// <summary>What is done to accounts and to the session at once.</summary>
public sealed class Accounts(PracticeDb db, TimeProvider clock, Passwords passwords, GuestAside aside)
{
    private const int MostAttempts = 8;

    /// <summary>
    /// Whoever is here becomes an account, if nobody has that e-mail. If somebody has, the same is done in the same time: a
    /// hash is made, the person's row is written, the browser gets a new cookie of the same size, and is not signed in.
    /// </summary>
    public async Task Register(HttpContext visit, string email, string password)
    {
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var person = await Unsettled(visit) ?? db.Users.Add(Person.Guest(Guid.CreateVersion7(), Now)).Entity;
            var hash = passwords.Hash(person, password);
            if (await db.Users.WithEmail(email).AnyAsync(other => other.Id != person.Id))
                person.EndOtherSessions();
            else
                person.Register(email, hash, Now);
            if (!await db.TrySaveAsync())
                continue;
            await visit.StayAsync(person);
            return;
        }

        throw new TimeoutException($"Registering was overtaken {MostAttempts} times in a row.");
    }

    /// <summary>The account, when the password is right; null for any other reason, in the same time.</summary>
    public async Task<Person?> Check(string email, string? password)
    {
        var person = await db.Users.WithEmail(email).SingleOrDefaultAsync();
        return passwords.IsRight(person, password) ? person : null;
    }

    /// <summary>Signs in, and puts the guest aside who was here. True when that guest has something to bring along.</summary>
    public async Task<bool> SignIn(HttpContext visit, Person person, bool isPersistent)
    {
        var guest = await Unsettled(visit) is { IsGuest: true } here ? here : null;
        var before = await aside.Find(visit);
        person.Settle();
        person.Seen(Now);
        guest?.EndOtherSessions();
        await db.SaveChangesAsync();
        if (guest is not null && before is not null && before.Id != guest.Id)
            await db.BringAlong(before.Id, guest.Id);
        var kept = guest ?? before;
        var hasWork = kept is not null && await db.Answers.IgnoreQueryFilters().AnyAsync(answer => answer.OwnerId == kept.Id);
        if (guest is not null)
            aside.Put(visit, guest);
        await visit.SignInAsync(person, isPersistent);
        return hasWork;
    }

    /// <summary>
    /// The browser is nobody's again, or the guest's who was put aside in it; and it is asked to empty what pages kept in it.
    /// </summary>
    public async Task SignOut(HttpContext visit)
    {
        var guest = await aside.Find(visit);
        await visit.LeaveAsync();
        Departure.Mark(visit);
        aside.Forget(visit);
        if (guest is null)
            return;
        guest.EndOtherSessions();
        guest.Seen(Now);
        await db.SaveChangesAsync();
        await visit.StayAsync(guest);
    }

    /// <summary>Where somebody goes on who asked for no page: a coach with what waits, everybody else with the own answers.</summary>
    public async Task<string> Home(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return await db.Groups.CoachedBy(person.Id).AnyAsync() ? "/coach" : "/answers";
    }

    public Task<Person?> Here(HttpContext visit)
    {
        var id = visit.User.PersonId();
        return db.Users.SingleOrDefaultAsync(person => person.Id == id);
    }

    /// <summary>Whoever is here without an account that was ever signed in to.</summary>
    private async Task<Person?> Unsettled(HttpContext visit) =>
        visit.User.AccountEmail() is null && await Here(visit) is { IsSettled: false } person ? person : null;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
