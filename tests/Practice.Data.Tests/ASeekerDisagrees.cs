using Microsoft.EntityFrameworkCore;
using Practice.Scoring;

namespace Practice.Data.Tests;

public sealed class ASeekerDisagrees
{
    [Fact]
    public async Task What_is_said_comes_back_with_the_words_it_is_about()
    {
        await using var database = await TestDatabase.New();
        var id = await database.KeptAnswer(await database.Somebody());
        await Say(database, "empathy", 1, Objection.NotShownHere, "half \uD83D a pair");

        var said = await database.Ask(db => db.Disagreements.AsNoTracking().SingleAsync());

        Assert.Equal((id, 1, "empathy", 1), (said.AnswerId, said.DraftNumber, said.Criterion, said.Piece));
        Assert.Equal((2, 0.87, Objection.NotShownHere, "half \uFFFD a pair"), (said.Level, said.Confidence, said.Objection, said.Remark));
        Assert.Equal([new DisputedSpan(Part.Action, 2, 8, "listens", "called")], said.Spans);
        Assert.Equal(("1.0.0", "f00d", TestDatabase.Morning), (said.Scorer, said.Rubric, said.SaidAt));
        Assert.Equal(("late-parcel", "empathy"), await database.Ask(db => db.DisagreementLines().Select(line => ValueTuple.Create(line.Scenario, line.Disagreement.Criterion)).SingleAsync()));
    }

    [Theory]
    [InlineData("empathy", 0, "NotShownHere ShownElsewhere LevelTooLow LevelTooHigh")]
    [InlineData("empathy", 1, "NotShownHere ShownElsewhere LevelTooLow LevelTooHigh")]
    [InlineData("patience", 0, "ShownElsewhere LevelTooLow")]
    [InlineData("result", 0, "NotShownHere ShownElsewhere LevelTooHigh")]
    [InlineData("blames-customer", 0, "NotShownHere FlagIsWrong")]
    [InlineData("too-short", 0, "FlagIsWrong")]
    public async Task Only_what_can_be_wrong_can_be_said(string criterion, int piece, string objections)
    {
        await using var database = await TestDatabase.New();
        await database.KeptAnswer(await database.Somebody());
        await database.Do(async db =>
        {
            var draft = await db.Drafts.SingleAsync();
            var assertion = draft.Assertion(criterion, piece)!;
            Assert.Equal(objections, string.Join(' ', assertion.Objections));
            Assert.All(Enum.GetValues<Objection>().Except(assertion.Objections), objection =>
                Assert.Throws<ArgumentException>(() => draft.Disagree(assertion, objection, "", TestDatabase.Morning)));
        });
    }

    [Theory]
    [InlineData("empathy", 2)]
    [InlineData("empathy", -1)]
    [InlineData("patience", 1)]
    [InlineData("charm", 0)]
    [InlineData("", 0)]
    public async Task Of_what_the_report_does_not_say_nothing_can_be_said(string criterion, int piece)
    {
        await using var database = await TestDatabase.New();
        await database.KeptAnswer(await database.Somebody());
        Assert.Null((await database.Ask(db => db.Drafts.SingleAsync())).Assertion(criterion, piece));
    }

    [Fact]
    public async Task It_goes_with_its_answer_and_stays_with_anybody_elses()
    {
        await using var database = await TestDatabase.New();
        var staying = await database.KeptAnswer(await database.Somebody());
        await Say(database, "patience", 0, Objection.LevelTooLow, "");
        var leaving = await database.Somebody();
        await database.KeptAnswer(leaving);
        await Say(database, "empathy", 0, Objection.LevelTooLow, "", leaving);

        await database.Do(async db =>
        {
            db.Users.Remove(await db.Users.SingleAsync(person => person.Id == leaving));
            await db.SaveChangesAsync();
        });

        Assert.Equal([staying], await database.Ask(db => db.Disagreements.Select(said => said.AnswerId).ToListAsync()));
    }

    [Fact]
    public async Task Who_only_reads_can_not_write_and_sees_what_is_there()
    {
        await using var database = await TestDatabase.New();
        await database.KeptAnswer(await database.Somebody());
        await Say(database, "empathy", 0, Objection.LevelTooLow, "");

        await using var db = await PracticeDatabase.OpenReadOnlyAsync(database.Folder);
        db.Disagreements.Remove(await db.Disagreements.SingleAsync());
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
        Assert.Equal(1, await db.Disagreements.CountAsync());
    }

    [Fact]
    public async Task A_database_of_an_earlier_program_is_not_read_and_not_changed()
    {
        await using var database = await TestDatabase.New();
        using (var earlier = database.Outside())
        {
            using var command = earlier.CreateCommand();
            command.CommandText = "DROP TABLE Disagreements; DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '%SeekersSayWhatIsWrong'";
            command.ExecuteNonQuery();
        }

        var error = await Assert.ThrowsAsync<DatabaseNotUsable>(() => PracticeDatabase.OpenReadOnlyAsync(database.Folder));
        Assert.Contains("Start the site once", error.Message, StringComparison.Ordinal);
    }

    private static Task Say(TestDatabase database, string criterion, int piece, Objection objection, string remark, Guid? owner = null) => database.Do(async db =>
    {
        var answers = db.Answers.Where(answer => owner == null || answer.OwnerId == owner).Select(answer => answer.Id);
        var draft = await db.Drafts.SingleAsync(draft => answers.Contains(draft.AnswerId));
        db.Disagreements.Add(draft.Disagree(draft.Assertion(criterion, piece)!, objection, remark, TestDatabase.Morning));
        await db.SaveChangesAsync();
    });
}
