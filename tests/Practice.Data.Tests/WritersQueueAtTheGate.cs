using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Practice.Scoring;

namespace Practice.Data.Tests;

public sealed class WritersQueueAtTheGate
{
    [Fact]
    public async Task Sixteen_writers_at_once_lose_nothing()
    {
        await using var database = await TestDatabase.New();
        var owner = await database.Somebody();

        var saved = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            var mine = new List<Guid>();
            for (var i = 0; i < 50; i++)
                mine.Add(await database.SavedAnswer(owner));
            return mine;
        })));

        var kept = await database.Ask(db => db.Answers.Select(answer => answer.Id).ToListAsync());
        Assert.Equal(800, kept.Count);
        Assert.Equal(saved.SelectMany(ids => ids).Order(), kept.Order());
    }

    [Fact]
    public async Task Two_hosts_on_the_same_file_share_one_gate()
    {
        await using var first = await TestDatabase.New();
        await using var second = await TestDatabase.In(Path.Combine(first.Folder, ".", "..", Path.GetFileName(first.Folder)));
        var owner = await first.Somebody();
        Task<Guid> waiting = null!;
        await first.Do(db => db.InOneWrite(async () =>
        {
            waiting = second.SavedAnswer(owner);
            // Past SQLite's own patience: without the gate the other one would have failed by now.
            await Task.Delay(TimeSpan.FromSeconds(6));
            Assert.False(waiting.IsCompleted);
        }));
        await waiting;
    }

    [Fact]
    public async Task Two_people_who_save_what_both_have_read_do_not_overwrite_each_other()
    {
        await using var database = await TestDatabase.New();
        var id = await database.SavedAnswer(await database.Somebody(), "as it was");
        await database.Do(async mine =>
        {
            var read = await mine.Answers.SingleAsync(answer => answer.Id == id);
            await database.Do(async theirs =>
            {
                (await theirs.Answers.SingleAsync(answer => answer.Id == id)).Write(new StarAnswer("theirs"), TestDatabase.Morning);
                Assert.True(await theirs.TrySaveAsync());
            });

            read.Write(new StarAnswer("mine"), TestDatabase.Morning);
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => mine.SaveChangesAsync());
            Assert.False(await mine.TrySaveAsync());

            var again = await mine.Answers.SingleAsync(answer => answer.Id == id);
            Assert.Equal(("theirs", 2), (again.Situation, again.Revision));
            again.Write(new StarAnswer("theirs and mine"), TestDatabase.Morning);
            Assert.True(await mine.TrySaveAsync());
        });
        Assert.Equal("theirs and mine", await database.Ask(db => db.Answers.Select(answer => answer.Situation).SingleAsync()));
    }

    [Fact]
    public async Task Two_tabs_that_keep_a_draft_at_once_do_not_take_the_same_number()
    {
        await using var database = await TestDatabase.New();
        var id = await database.SavedAnswer(await database.Somebody());
        await database.Do(async mine =>
        {
            var read = await mine.Answers.SingleAsync(answer => answer.Id == id);
            await database.Do(async theirs =>
            {
                (await theirs.Answers.SingleAsync(answer => answer.Id == id)).Keep(Assessments.Of(2), TestDatabase.Morning);
                await theirs.SaveChangesAsync();
            });
            read.Keep(Assessments.Of(5), TestDatabase.Morning);
            Assert.False(await mine.TrySaveAsync());
        });
        Assert.Equal([2], await database.Ask(db => db.Drafts.Select(draft => draft.Overall).ToListAsync()));
    }

    [Fact]
    public async Task An_answer_that_is_started_twice_is_there_once()
    {
        await using var database = await TestDatabase.New();
        var owner = await database.Somebody();
        var id = await database.SavedAnswer(owner);
        await database.Do(async db =>
        {
            db.Answers.Add(Answer.Start(id, owner, "late-parcel", TestDatabase.Morning));
            Assert.False(await db.TrySaveAsync());
            Assert.Empty(db.ChangeTracker.Entries());
        });
    }

    [Fact]
    public async Task A_save_that_fails_for_another_reason_is_not_taken_for_somebody_being_faster()
    {
        await using var database = await TestDatabase.New();
        await database.Do(async db =>
        {
            db.Answers.Add(Answer.Start(Guid.CreateVersion7(), ownerId: Guid.CreateVersion7(), "late-parcel", TestDatabase.Morning));
            await Assert.ThrowsAsync<DbUpdateException>(() => db.TrySaveAsync());
        });
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_the_gate_usable()
    {
        await using var database = await TestDatabase.New();
        var owner = await database.Somebody();
        await database.Do(db => db.InOneWrite(async () =>
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => database.Do(async other =>
            {
                other.Answers.Add(Answer.Start(Guid.CreateVersion7(), owner, "given-up", TestDatabase.Morning));
                await other.SaveChangesAsync(patience.Token);
            }));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => database.Do(other => other.InOneWrite(() => Task.CompletedTask, patience.Token)));
        }));
        var id = await database.SavedAnswer(owner);
        Assert.Equal([id], await database.Ask(db => db.Answers.Select(answer => answer.Id).ToListAsync()));
    }

    [Fact]
    public async Task One_write_holds_the_file_from_its_first_moment()
    {
        await using var database = await TestDatabase.New();
        await database.Do(db => db.InOneWrite(() =>
        {
            using var other = database.Outside();
            var error = Assert.Throws<SqliteException>(() => other.BeginTransaction());
            Assert.Equal(5, error.SqliteErrorCode);
            return Task.CompletedTask;
        }));
        using var later = database.Outside();
        later.BeginTransaction().Dispose();
    }

    [Fact]
    public async Task One_write_is_all_or_nothing_and_may_hold_another()
    {
        await using var database = await TestDatabase.New();
        var owner = await database.Somebody();
        await database.Do(async db =>
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.InOneWrite(async () =>
            {
                db.Answers.Add(Answer.Start(Guid.CreateVersion7(), owner, "undone", TestDatabase.Morning));
                await db.SaveChangesAsync();
                throw new InvalidOperationException("Something went wrong half-way.");
            }));
            Assert.Empty(db.ChangeTracker.Entries());

            await db.InOneWrite(async () =>
            {
                db.Answers.Add(Answer.Start(Guid.CreateVersion7(), owner, "first", TestDatabase.Morning));
                await db.SaveChangesAsync();
                await db.InOneWrite(async () =>
                {
                    db.Answers.Add(Answer.Start(Guid.CreateVersion7(), owner, "second", TestDatabase.Morning));
                    await db.SaveChangesAsync();
                });
            });
        });
        Assert.Equal(["first", "second"], await database.Ask(db => db.Answers.Select(answer => answer.Scenario).Order().ToListAsync()));
    }

    [Fact]
    public async Task Who_reads_does_not_wait_for_who_writes()
    {
        await using var database = await TestDatabase.New();
        var owner = await database.Somebody();
        var id = await database.SavedAnswer(owner, "before");
        await database.Do(db => db.InOneWrite(async () =>
        {
            (await db.Answers.SingleAsync(answer => answer.Id == id)).Write(new StarAnswer("after"), TestDatabase.Morning);
            await db.SaveChangesAsync();
            var seen = await database.Ask(other => other.Answers.Select(answer => answer.Situation).SingleAsync()).WaitAsync(TimeSpan.FromSeconds(20));
            Assert.Equal("before", seen);
        }));
        Assert.Equal("after", await database.Ask(other => other.Answers.Select(answer => answer.Situation).SingleAsync()));
    }

    [Fact]
    public async Task Bulk_writes_are_let_through_only_in_one_write()
    {
        await using var database = await TestDatabase.New();
        var owner = await database.Somebody();
        await database.SavedAnswer(owner);
        await database.Do(async db =>
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.Answers.OwnedBy(owner).ExecuteDeleteAsync());
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.Answers.ExecuteUpdateAsync(answer => answer.SetProperty(a => a.Scenario, "other")));
            Assert.Equal("late-parcel", (await db.Answers.SingleAsync()).Scenario);
            await db.InOneWrite(() => db.Answers.OwnedBy(owner).ExecuteDeleteAsync());
            Assert.False(await db.Answers.AnyAsync());
        });
    }

    [Fact]
    public async Task The_synchronous_way_past_the_gate_is_closed()
    {
        await using var database = await TestDatabase.New();
        await database.Do(db =>
        {
            db.Users.Add(Person.Guest(Guid.CreateVersion7(), TestDatabase.Morning));
            Assert.Throws<NotSupportedException>(() => db.SaveChanges());
            return Task.CompletedTask;
        });
    }
}
