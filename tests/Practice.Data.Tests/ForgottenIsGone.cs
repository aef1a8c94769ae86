using System.Text;
using Microsoft.EntityFrameworkCore;
using Practice.Data.Sharing;
using Practice.Scoring;

namespace Practice.Data.Tests;

/// <summary>What is deleted is looked for in the bytes of the data folder.</summary>
public sealed class ForgottenIsGone
{
    private const string Secret = "The regional manager wept in aisle seven";
    private const string Email = "whistleblower@example.org";
    private const string Name = "Whistling Will";
    private const string Said = "I would not have dared to say so";

    [Fact]
    public async Task A_forgotten_person_leaves_no_byte_behind_among_many_who_stay()
    {
        await using var database = await TestDatabase.New();
        var (gone, stays) = (await database.Somebody(), await database.Somebody());
        await database.Do(async db =>
        {
            (await db.Users.SingleAsync(person => person.Id == gone)).Register(Email, "hash", TestDatabase.Morning);
            await db.SaveChangesAsync();
        });
        // Lines of many lengths, written in turns, rewritten and deleted in between: pages are split, joined and moved about.
        for (var round = 0; round < 40; round++)
        {
            var mine = await database.SavedAnswer(gone, Long(Secret, round));
            var other = await database.SavedAnswer(stays, Long("We carry the boxes to the back", 41 - round));
            await database.Do(async db =>
            {
                foreach (var answer in await db.Answers.Where(answer => answer.Id == mine || answer.Id == other).ToListAsync())
                {
                    answer.Keep(Assessments.Of(3), TestDatabase.Morning);
                    answer.Write(new StarAnswer(Action: Long(answer.Situation, round % 5)), TestDatabase.Morning);
                }

                await db.SaveChangesAsync();
                await db.InOneWrite(() => db.Drafts.Where(draft => draft.AnswerId == other).ExecuteDeleteAsync());
            });
        }

        await ShareAndComment(database, gone);
        Assert.True(await Holds(database, Secret));
        Assert.True(await Holds(database, Email));
        Assert.True(await Holds(database, Name));
        Assert.True(await Holds(database, Said));

        Assert.True(await database.Ask(db => db.Forget(gone)));

        Assert.False(await Holds(database, Secret));
        Assert.False(await Holds(database, Email));
        Assert.False(await Holds(database, Name));
        Assert.False(await Holds(database, Said));
        Assert.True(await Holds(database, "We carry the boxes to the back"));
        Assert.False(await database.Ask(db => db.Forget(gone)));
    }

    [Fact]
    public async Task What_friends_said_of_a_deleted_answer_leaves_no_byte_behind()
    {
        await using var database = await TestDatabase.New();
        var person = await database.Somebody();
        await database.KeptAnswer(person);
        await ShareAndComment(database, person);
        Assert.True(await Holds(database, Said));
        await database.Ask(async db => await db.Delete(await db.Answers.SingleAsync(), TestDatabase.Morning));
        Assert.Equal(1, await database.Ask(db => db.RemoveDeletedBefore(TestDatabase.Morning.AddDays(1))));
        await database.Do(db => db.WipeLog());
        Assert.False(await Holds(database, Said));
        Assert.False(await Holds(database, Name));
    }

    private static async Task ShareAndComment(TestDatabase database, Guid owner)
    {
        await database.Do(async db =>
        {
            var draft = await db.Drafts.AsNoTracking().FirstAsync(draft => db.Answers.Any(answer => answer.Id == draft.AnswerId && answer.OwnerId == owner));
            for (var i = 0; i < SharedDraft.MostOfDraft; i++)
                await db.Share(SharedDraft.Of(draft, Name, $"hash {i}", "sealed", 1, TestDatabase.Morning), TestDatabase.Morning);
            for (var i = 0; i < FriendComment.Most; i++)
                Assert.Equal(Commenting.Kept, await db.Comment("hash 2", $"Bo {i}", Long(Said, i % 3), TestDatabase.Morning));
        });
    }

    private static string Long(string sentence, int times) => string.Join(' ', Enumerable.Repeat(sentence, 1 + (times * 7 % 90)));

    private static async Task<bool> Holds(TestDatabase database, string text)
    {
        var sought = Encoding.UTF8.GetBytes(text);
        foreach (var file in Directory.GetFiles(database.Folder))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            if (bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(sought) >= 0)
                return true;
        }

        return false;
    }
}
