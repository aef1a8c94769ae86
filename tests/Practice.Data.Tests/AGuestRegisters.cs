using Microsoft.EntityFrameworkCore;

namespace Practice.Data.Tests;

public sealed class AGuestRegisters
{
    [Fact]
    public async Task The_row_stays_the_same_and_everything_with_it()
    {
        await using var database = await TestDatabase.New();
        var guest = await database.Somebody();
        await database.KeptAnswer(guest);
        var stamp = await database.Ask(db => db.Users.Select(person => person.SecurityStamp).SingleAsync());

        await Register(database, guest, " Anna@Example.org ");

        var person = await database.Ask(db => db.Users.WithEmail("anna@EXAMPLE.org").SingleAsync());
        Assert.Equal((guest, "Anna@Example.org", "Anna@Example.org", false, TestDatabase.Morning), (person.Id, person.Email, person.DisplayName, person.IsGuest, person.RegisteredAt));
        Assert.NotEqual(stamp, person.SecurityStamp);
        Assert.Single(await database.Ask(db => db.Answers.OwnedBy(guest).ToListAsync()));
    }

    [Fact]
    public async Task Of_two_who_take_the_same_email_at_once_one_is_overtaken()
    {
        await using var database = await TestDatabase.New();
        await Register(database, await database.Somebody(), "anna@example.org");
        var other = await database.Somebody();
        await database.Do(async db =>
        {
            (await db.Users.SingleAsync(person => person.Id == other)).Register("ANNA@example.org", "hash", TestDatabase.Morning);
            Assert.False(await db.TrySaveAsync());
        });
        Assert.True((await database.Ask(db => db.Users.SingleAsync(person => person.Id == other))).IsGuest);
    }

    [Fact]
    public async Task Who_mistyped_registers_anew_and_who_has_signed_in_never_again()
    {
        await using var database = await TestDatabase.New();
        var guest = await database.Somebody();
        await Register(database, guest, "ana@example.org");
        await Register(database, guest, "anna@example.org");
        await database.Do(async db =>
        {
            (await db.Users.SingleAsync()).Settle();
            await db.SaveChangesAsync();
        });
        await Assert.ThrowsAsync<InvalidOperationException>(() => Register(database, guest, "bert@example.org"));
        Assert.Equal("anna@example.org", await database.Ask(db => db.Users.Select(person => person.Email).SingleAsync()));
    }

    [Fact]
    public async Task What_a_guest_wrote_is_brought_along_once_with_what_they_deleted_and_the_guest_goes()
    {
        await using var database = await TestDatabase.New();
        var (guest, anna) = (await database.Somebody(), await database.Somebody());
        await Register(database, anna, "anna@example.org");
        await database.KeptAnswer(guest);
        await database.SavedAnswer(guest);
        await database.SavedAnswer(anna);
        await database.Do(async db =>
        {
            (await db.Answers.FirstAsync(answer => answer.OwnerId == guest && answer.LastDraft == 0)).Delete(TestDatabase.Morning);
            await db.SaveChangesAsync();
        });

        Assert.Equal(2, await database.Ask(db => db.BringAlong(guest, anna)));
        Assert.Equal(0, await database.Ask(db => db.BringAlong(guest, anna)));

        Assert.Equal(2, await database.Ask(db => db.Answers.OwnedBy(anna).CountAsync()));
        Assert.Single(await database.Ask(db => db.Answers.DeletedOf(anna).ToListAsync()));
        Assert.Equal(1, await database.Ask(db => db.Drafts.CountAsync()));
        Assert.Equal([anna], await database.Ask(db => db.Users.Select(person => person.Id).ToListAsync()));
    }

    [Fact]
    public async Task What_a_registered_person_wrote_is_never_brought_along()
    {
        await using var database = await TestDatabase.New();
        var (anna, bert) = (await database.Somebody(), await database.Somebody());
        await Register(database, anna, "anna@example.org");
        await database.SavedAnswer(anna);
        Assert.Equal(0, await database.Ask(db => db.BringAlong(anna, bert)));
        Assert.Single(await database.Ask(db => db.Answers.OwnedBy(anna).ToListAsync()));
    }

    [Fact]
    public async Task Only_guests_who_were_not_here_for_long_are_removed()
    {
        await using var database = await TestDatabase.New();
        var (gone, back, anna) = (await database.Somebody(), await database.Somebody(), await database.Somebody());
        await database.KeptAnswer(gone);
        await database.KeptAnswer(back);
        await database.KeptAnswer(anna);
        await Register(database, anna, "anna@example.org");
        await database.Do(db => db.Saw(back, TestDatabase.Morning.AddDays(3)));

        Assert.Equal(1, await database.Ask(db => db.RemoveGuestsUnseenSince(TestDatabase.Morning.AddDays(3))));

        Assert.Equal(new[] { back, anna }.Order(), (await database.Ask(db => db.Users.Select(person => person.Id).ToListAsync())).Order());
        Assert.Equal(2, await database.Ask(db => db.Answers.CountAsync()));
    }

    private static Task Register(TestDatabase database, Guid id, string email) => database.Do(async db =>
    {
        (await db.Users.SingleAsync(person => person.Id == id)).Register(email, "hash", TestDatabase.Morning);
        await db.SaveChangesAsync();
    });
}
