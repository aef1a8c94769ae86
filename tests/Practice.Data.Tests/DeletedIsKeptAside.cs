using Microsoft.EntityFrameworkCore;

namespace Practice.Data.Tests;

public sealed class DeletedIsKeptAside
{
    [Fact]
    public async Task A_deleted_answer_is_in_no_query_but_the_one_for_deleted_ones_and_comes_back_whole()
    {
        await using var database = await TestDatabase.New();
        var owner = await database.Somebody();
        var id = await database.KeptAnswer(owner);
        await database.Do(async db =>
        {
            (await db.Answers.SingleAsync()).Delete(TestDatabase.Morning);
            await db.SaveChangesAsync();
        });
        Assert.Empty(await database.Ask(db => db.Answers.ToListAsync()));
        Assert.Equal(TestDatabase.Morning, (await database.Ask(db => db.Answers.DeletedOf(owner).SingleAsync())).DeletedAt);
        Assert.Empty(await database.Ask(db => db.Answers.DeletedOf(Guid.NewGuid()).ToListAsync()));

        await database.Do(async db =>
        {
            (await db.Answers.DeletedOf(owner).SingleAsync()).BringBack();
            await db.SaveChangesAsync();
        });
        var back = await database.Ask(db => db.Answers.Include(answer => answer.Drafts).SingleAsync());
        Assert.Equal((id, 1), (back.Id, back.Drafts.Count));
    }

    [Fact]
    public async Task Only_what_was_deleted_before_the_moment_is_removed_and_its_drafts_with_it()
    {
        await using var database = await TestDatabase.New();
        var owner = await database.Somebody();
        await database.KeptAnswer(owner);
        await database.KeptAnswer(owner);
        await database.KeptAnswer(owner);
        await database.Do(async db =>
        {
            var answers = await db.Answers.ToListAsync();
            answers[0].Delete(TestDatabase.Morning);
            answers[1].Delete(TestDatabase.Morning.AddMinutes(1));
            await db.SaveChangesAsync();
        });

        Assert.Equal(1, await database.Ask(db => db.RemoveDeletedBefore(TestDatabase.Morning.AddSeconds(1))));

        Assert.Single(await database.Ask(db => db.Answers.DeletedOf(owner).ToListAsync()));
        Assert.Equal(2, await database.Ask(db => db.Drafts.CountAsync()));
    }

    [Theory]
    [InlineData("  the long one ", "the long one")]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public async Task A_draft_goes_by_its_name_or_by_none(string? given, string? name)
    {
        await using var database = await TestDatabase.New();
        await database.KeptAnswer(await database.Somebody());
        await database.Do(async db =>
        {
            (await db.Drafts.SingleAsync()).Call(given);
            await db.SaveChangesAsync();
        });
        Assert.Equal(name, (await database.Ask(db => db.Drafts.SingleAsync())).Name);
    }
}
