using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Practice.Scoring;

namespace Practice.Data.Tests;

public sealed class WhatWasSavedComesBack
{
    [Fact]
    public async Task An_answer_and_its_draft_read_the_same_after_the_program_was_started_again()
    {
        await using var first = await TestDatabase.New();
        var owner = await first.Somebody();
        var id = await first.KeptAnswer(owner, overall: 4);

        await using var second = await TestDatabase.In(first.Folder);
        var answer = await second.Ask(db => db.Answers.Include(answer => answer.Drafts).SingleAsync(answer => answer.Id == id));

        var text = new StarAnswer("It was late.", "I had to find it.", "I called the depot.", "She thanked me.");
        Assert.Equal((id, owner, "late-parcel", text, 1, 1), (answer.Id, answer.OwnerId, answer.Scenario, answer.Text, answer.Revision, answer.LastDraft));
        Assert.Equal((TestDatabase.Morning, TestDatabase.Morning), (answer.StartedAt, answer.SavedAt));
        Assert.Equal((DateTimeKind.Utc, DateTimeKind.Utc), (answer.StartedAt.Kind, answer.SavedAt.Kind));
        var draft = Assert.Single(answer.Drafts);
        Assert.Equal((id, 1, text, TestDatabase.Morning, 4), (draft.AnswerId, draft.Number, draft.Text, draft.KeptAt, draft.Overall));
        Assert.Equivalent(Assessments.Of(4), draft.Assessment, strict: true);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("  blanks at both ends\t\r\n\n")]
    [InlineData("“Où est mon colis ?” — 客人很生气 שלום 👩🏽‍💻")]
    [InlineData("e\u0301 stays two characters, \u00e9 one")]
    [InlineData("\uFEFF\u200B\u202E\uFFFE\uFFFF\u0001\u007F")]
    [InlineData("'; DROP TABLE Answers; --")]
    public async Task A_text_comes_back_as_it_was_typed(string typed)
    {
        await using var database = await TestDatabase.New();
        var id = await database.SavedAnswer(await database.Somebody(), typed);
        Assert.Equal(typed, await database.Ask(db => db.Answers.Where(answer => answer.Id == id).Select(answer => answer.Situation).SingleAsync()));
    }

    [Fact]
    public async Task What_no_database_can_keep_is_replaced_before_it_is_saved_and_nothing_moves()
    {
        await using var database = await TestDatabase.New();
        var owner = await database.Somebody();
        // Not as InlineData: an attribute's strings are UTF-8, which can't hold half a pair.
        foreach (var (typed, kept) in ((string, string)[])
        [
            ("before\0after", "before\uFFFDafter"),
            ("\0", "\uFFFD"),
            ("\uD83D", "\uFFFD"),
            ("\uDE00\uD83D 😀", "\uFFFD\uFFFD 😀"),
            ("😀\uD83D\uD83D\uDE00", "😀\uFFFD😀"),
        ])
        {
            var answer = Answer.Start(Guid.CreateVersion7(), owner, "late-parcel", TestDatabase.Morning);
            answer.Write(new StarAnswer(typed, typed, typed, typed), TestDatabase.Morning);
            Assert.Equal(new StarAnswer(kept, kept, kept, kept), answer.Text);
            Assert.Equal(typed.Length, answer.Situation.Length);

            var id = await database.SavedAnswer(owner, typed);
            Assert.Equal(kept, (await database.Ask(db => db.Answers.SingleAsync(answer => answer.Id == id))).Situation);
        }
    }

    [Fact]
    public async Task The_same_text_typed_again_is_no_new_revision_even_when_something_in_it_was_replaced()
    {
        await using var database = await TestDatabase.New();
        var id = await database.SavedAnswer(await database.Somebody(), "half \uD83D");
        await database.Do(async db =>
        {
            var answer = await db.Answers.SingleAsync(answer => answer.Id == id);
            answer.Write(new StarAnswer("half \uD83D"), TestDatabase.Morning.AddHours(1));
            Assert.Equal((1, TestDatabase.Morning), (answer.Revision, answer.SavedAt));
        });
    }

    [Fact]
    public async Task A_time_that_is_not_UTC_is_refused()
    {
        await using var database = await TestDatabase.New();
        var owner = await database.Somebody();
        var here = new DateTime(2026, 3, 2, 9, 30, 0, DateTimeKind.Local);
        var error = await Assert.ThrowsAnyAsync<Exception>(() => database.SavedAnswer(owner, at: here));
        Assert.Contains("Only UTC times are stored", error.ToString(), StringComparison.Ordinal);
        Assert.False(await database.Ask(db => db.Answers.AnyAsync()));
    }

    [Fact]
    public async Task Who_leaves_takes_everything_along()
    {
        await using var database = await TestDatabase.New();
        var (leaving, staying) = (await database.Somebody(), await database.Somebody());
        await database.KeptAnswer(leaving);
        var kept = await database.KeptAnswer(staying);

        await database.Do(async db =>
        {
            db.Users.Remove(await db.Users.SingleAsync(person => person.Id == leaving));
            await db.SaveChangesAsync();
        });

        Assert.Equal([kept], await database.Ask(db => db.Answers.Select(answer => answer.Id).ToListAsync()));
        Assert.Equal([kept], await database.Ask(db => db.Drafts.Select(draft => draft.AnswerId).ToListAsync()));
    }

    [Fact]
    public async Task An_answer_of_nobody_is_refused()
    {
        await using var database = await TestDatabase.New();
        await Assert.ThrowsAsync<DbUpdateException>(() => database.SavedAnswer(Guid.CreateVersion7()));
    }

    [Fact]
    public async Task A_person_registers_and_is_found_through_Identity()
    {
        await using var database = await TestDatabase.New();
        await using (var visit = database.Visit())
        {
            var person = Person.Guest(Guid.CreateVersion7(), TestDatabase.Morning);
            person.Email = "ada@example.org";
            var made = await visit.ServiceProvider.GetRequiredService<UserManager<Person>>().CreateAsync(person, "Correct-horse-7-battery");
            Assert.True(made.Succeeded, made.ToString());
        }

        await using var later = database.Visit();
        var people = later.ServiceProvider.GetRequiredService<UserManager<Person>>();
        var found = await people.FindByEmailAsync("Ada@example.org");
        Assert.NotNull(found);
        Assert.False(found.IsGuest);
        Assert.Equal((TestDatabase.Morning, DateTimeKind.Utc), (found.CreatedAt, found.CreatedAt.Kind));
        Assert.True(await people.CheckPasswordAsync(found, "Correct-horse-7-battery"));
    }
}
