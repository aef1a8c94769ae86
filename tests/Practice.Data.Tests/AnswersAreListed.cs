using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Practice.Data.Tests;

public sealed class AnswersAreListed
{
    [Fact]
    public async Task The_one_saved_last_comes_first_with_its_drafts_and_where_it_stands()
    {
        await using var database = await TestDatabase.New();
        var owner = await database.Somebody();
        var checkedTwice = await database.KeptAnswer(owner, overall: 2, at: TestDatabase.Morning);
        await database.Do(async db =>
        {
            (await db.Answers.SingleAsync()).Keep(Assessments.Of(4), TestDatabase.Morning);
            await db.SaveChangesAsync();
        });
        var notChecked = await database.SavedAnswer(owner, "The parcel was late.", TestDatabase.Morning.AddMinutes(1));

        Assert.Equal(
            [
                new AnswerLine(notChecked, "late-parcel", TestDatabase.Morning.AddMinutes(1), 0, null, "The parcel was late."),
                new AnswerLine(checkedTwice, "late-parcel", TestDatabase.Morning, 2, 4, "It was late."),
            ],
            await database.Ask(db => db.Answers.OwnedBy(owner).Page(1, 20)));
    }

    [Fact]
    public async Task Times_sort_as_they_passed_whatever_their_fraction_of_a_second()
    {
        await using var database = await TestDatabase.New();
        var owner = await database.Somebody();
        var second = new DateTime(2026, 3, 2, 9, 30, 0, DateTimeKind.Utc);
        long[] ticks = [0, 1, 10, 99, 1_000, 1_000_000, 1_200_000, 5_000_000, 9_999_999, 10_000_000, 600_000_000, 864_000_000_000];
        foreach (var tick in ticks.OrderBy(tick => tick % 7))
            await database.SavedAnswer(owner, at: second.AddTicks(tick));

        var listed = await database.Ask(db => db.Answers.OwnedBy(owner).Page(1, 20));
        Assert.Equal(ticks.Reverse(), listed.Select(line => (line.SavedAt - second).Ticks));
        Assert.All(listed, line => Assert.Equal(DateTimeKind.Utc, line.SavedAt.Kind));
    }

    [Fact]
    public async Task Pages_hold_every_answer_once_even_when_all_were_saved_at_the_same_moment()
    {
        await using var database = await TestDatabase.New();
        var owner = await database.Somebody();
        var saved = new List<Guid>();
        for (var i = 0; i < 45; i++)
            saved.Add(await database.SavedAnswer(owner));

        var pages = new List<List<AnswerLine>>();
        for (var page = 1; page <= 4; page++)
            pages.Add(await database.Ask(db => db.Answers.OwnedBy(owner).Page(page, 20)));

        Assert.Equal([20, 20, 5, 0], pages.Select(page => page.Count));
        Assert.Equal(saved.Order(), pages.SelectMany(page => page).Select(line => line.Id).Order());
    }

    [Fact]
    public async Task Somebody_elses_answers_are_not_there()
    {
        await using var database = await TestDatabase.New();
        var (owner, somebodyElse) = (await database.Somebody(), await database.Somebody());
        var id = await database.KeptAnswer(owner);

        Assert.Equal([id], await database.Ask(db => db.Answers.OwnedBy(owner).Select(answer => answer.Id).ToListAsync()));
        foreach (var other in (Guid?[])[somebodyElse, Guid.Empty, null])
        {
            Assert.Empty(await database.Ask(db => db.Answers.OwnedBy(other).Page(1, 20)));
            Assert.False(await database.Ask(db => db.Answers.OwnedBy(other).AnyAsync(answer => answer.Id == id)));
        }
    }

    [Fact]
    public async Task A_page_is_read_along_the_index_without_sorting_and_without_a_walk_through_a_table()
    {
        await using var database = await TestDatabase.New();
        var owner = await database.Somebody();
        var plan = await database.Ask(async db =>
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Answers.OwnedBy(owner).LinesOfPage(2, 20).CreateDbCommand();
            return await Plan(command);
        });

        Assert.Contains(plan, step => step.Contains("USING INDEX IX_Answers_OwnerId_SavedAt_Id (OwnerId=?)", StringComparison.Ordinal));
        Assert.Contains(plan, step => step.Contains("sqlite_autoindex_Drafts_1 (AnswerId=? AND Number=?)", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN", StringComparison.Ordinal) && !step.Contains("SCAN a0", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    private static async Task<List<string>> Plan(DbCommand command)
    {
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        var steps = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            steps.Add(reader.GetString(3));
        return steps;
    }
}
