using Microsoft.EntityFrameworkCore;
using Practice.Data.Notices;
using Practice.Data.Sharing;
using static Practice.Data.Tests.TestDatabase;

namespace Practice.Data.Tests.Sharing;

public sealed class ADraftIsShared
{
    private static readonly DateTime Noon = Morning.AddHours(2);

    [Fact]
    public async Task Of_many_links_at_the_same_moment_no_more_are_made_than_may_be()
    {
        await using var database = await New();
        var answer = await database.KeptAnswer(await database.Somebody());
        var made = await Task.WhenAll(Enumerable.Range(0, 9).Select(i => Task.Run(() => Share(database, answer, $"hash {i}"))));
        Assert.Equal(SharedDraft.MostOfDraft, made.Count(isMade => isMade));
        // One that is over makes room.
        Assert.True(await Share(database, answer, "later", Morning.AddDays(SharedDraft.UsualDays)));
    }

    [Fact]
    public async Task A_link_opens_its_draft_until_its_time_is_over_it_is_ended_or_the_answer_is_deleted()
    {
        await using var database = await New();
        var owner = await database.Somebody();
        var answer = await database.KeptAnswer(owner);
        await Share(database, answer, "hash");
        Assert.True(await Opens("hash", Morning.AddDays(SharedDraft.UsualDays).AddTicks(-1)));
        Assert.False(await Opens("hash", Morning.AddDays(SharedDraft.UsualDays)));
        Assert.False(await Opens("another", Noon));

        await database.Ask(async db => await db.Delete(await db.Answers.SingleAsync(), Noon));
        Assert.False(await Opens("hash", Noon));
        Assert.Equal(Commenting.NotThere, await Comment(database, "hash", "Bo", "Good."));
        await database.Do(async db =>
        {
            (await db.Answers.DeletedOf(owner).SingleAsync()).BringBack();
            await db.SaveChangesAsync();
        });
        Assert.True(await Opens("hash", Noon));

        Assert.Equal(Commenting.Kept, await Comment(database, "hash", "Bo", "Good."));
        await database.Do(async db => await db.EndSharing(await db.SharedDrafts.SingleAsync(), Noon));
        Assert.False(await Opens("hash", Noon));
        Assert.Equal(Commenting.NotThere, await Comment(database, "hash", "Bo", "Even better."));
        var ended = await database.Ask(db => db.SharedDrafts.Include(shared => shared.Comments).SingleAsync());
        Assert.Equal((null, null, "Good."), (ended.TokenHash, ended.SealedToken, ended.Comments.Single().Text));

        Task<bool> Opens(string hash, DateTime at) => database.Ask(db => db.OpenedBy(hash, at).AnyAsync());
    }

    [Fact]
    public async Task As_many_comments_come_by_a_link_as_it_takes_and_the_same_one_twice_is_one()
    {
        await using var database = await New();
        var owner = await database.Somebody();
        await Share(database, await database.KeptAnswer(owner), "hash");
        var kept = await Task.WhenAll(Enumerable.Range(0, FriendComment.Most + 3).Select(i => Task.Run(() => Comment(database, "hash", "Bo", $"Comment {i}."))));
        Assert.Equal(FriendComment.Most, kept.Count(one => one == Commenting.Kept));
        Assert.Equal(3, kept.Count(one => one == Commenting.Full));
        var first = await database.Ask(db => db.FriendComments.OrderBy(comment => comment.Id).Select(comment => comment.Text).FirstAsync());
        Assert.Equal(Commenting.Kept, await Comment(database, "hash", "Bo", first));
        Assert.Equal(FriendComment.Most, await database.Ask(db => db.FriendComments.CountAsync()));
        // One notice says all of them, until it is read.
        Assert.Equal(NoticeKind.FriendCommented, (await database.Ask(db => db.Notices.SingleAsync(notice => notice.PersonId == owner))).Kind);
    }

    [Fact]
    public async Task A_link_leaves_nothing_behind_that_nobody_wrote_by()
    {
        await using var database = await New();
        var answer = await database.KeptAnswer(await database.Somebody());
        await Share(database, answer, "silent");
        await database.Do(async db => await db.EndSharing(await db.SharedDrafts.SingleAsync(), Noon));
        Assert.Empty(await database.Ask(db => db.SharedDrafts.ToListAsync()));

        await Share(database, answer, "over");
        await Share(database, answer, "spoken");
        await Comment(database, "spoken", "Bo", "Good.");
        Assert.Equal(0, await database.Ask(db => db.RemoveEndedLinks(Noon)));
        Assert.Equal(1, await database.Ask(db => db.RemoveEndedLinks(Morning.AddDays(8))));
        await database.Do(async db =>
        {
            var shared = await db.SharedDrafts.AsNoTracking().SingleAsync();
            await db.RemoveComment(shared, Guid.NewGuid(), Noon);
            Assert.Equal(1, await db.FriendComments.CountAsync());
            await db.RemoveComment(shared, await db.FriendComments.Select(comment => comment.Id).SingleAsync(), Morning.AddDays(8));
        });
        Assert.Empty(await database.Ask(db => db.SharedDrafts.ToListAsync()));
    }

    [Fact]
    public async Task A_guests_notices_come_along_to_the_account()
    {
        await using var database = await New();
        var (guest, anna) = (await database.Somebody(), await database.Somebody());
        await Share(database, await database.KeptAnswer(guest), "hash");
        await Comment(database, "hash", "Bo", "Good.");
        await database.Ask(db => db.BringAlong(guest, anna));
        Assert.Equal(anna, (await database.Ask(db => db.Notices.SingleAsync())).PersonId);
    }

    private static Task<bool> Share(TestDatabase database, Guid answer, string hash, DateTime? at = null) => database.Ask(async db =>
        await db.Share(SharedDraft.Of(await db.Drafts.AsNoTracking().SingleAsync(draft => draft.AnswerId == answer), "Sam", hash, "sealed", SharedDraft.UsualDays, at ?? Morning), at ?? Morning));

    private static Task<Commenting> Comment(TestDatabase database, string hash, string name, string text) => database.Ask(db => db.Comment(hash, name, text, Noon));
}
