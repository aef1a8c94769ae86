using Microsoft.EntityFrameworkCore;
using Practice.Data.Coaching;

namespace Practice.Data.Tests.Coaching;

/// <summary>A group with two coaches and a seeker, who has handed in a draft.</summary>
internal sealed class Coached(TestDatabase database) : IAsyncDisposable
{
    public TestDatabase Database => database;

    public Guid Ben { get; private set; }

    public Guid Cora { get; private set; }

    public Guid Seeker { get; private set; }

    public Guid Group { get; private set; }

    public Guid Answer { get; private set; }

    public Guid HandIn { get; private set; }

    public static async Task<Coached> New(bool sendsMail = false)
    {
        var coached = new Coached(await TestDatabase.New(sendsMail));
        var database = coached.Database;
        (coached.Ben, coached.Cora, coached.Seeker) = (await Named(database, "Ben"), await Named(database, "Cora"), await Named(database, "Sam"));
        var group = Data.Coaching.Group.Make(Guid.CreateVersion7(), "Tuesday", coached.Ben, TestDatabase.Morning);
        group.Join(coached.Cora, Role.Coach, TestDatabase.Morning);
        group.Join(coached.Seeker, Role.Seeker, TestDatabase.Morning);
        coached.Group = group.Id;
        await database.Do(async db =>
        {
            db.Groups.Add(group);
            await db.SaveChangesAsync();
        });
        (coached.Answer, coached.HandIn) = await coached.HandSomethingIn(TestDatabase.Morning);
        return coached;
    }

    public async Task<(Guid Answer, Guid HandIn)> HandSomethingIn(DateTime at)
    {
        var answer = await database.KeptAnswer(Seeker, at: at);
        return (answer, await database.Ask(async db =>
        {
            Assert.True(await db.HandIn(await db.Drafts.SingleAsync(draft => draft.AnswerId == answer), Group, "Is my result convincing?", Seeker, at));
            return await db.HandIns.Where(handIn => handIn.AnswerId == answer).Select(handIn => handIn.Id).SingleAsync();
        }));
    }

    /// <summary>Claims it and writes a note and a comment.</summary>
    public async Task<Guid> HalfWritten(Guid coach, DateTime? at = null)
    {
        var now = at ?? TestDatabase.Morning;
        var review = (await database.Ask(db => db.Claim(HandIn, coach, now))).ReviewId!.Value;
        await database.Do(async db =>
        {
            var written = await db.Reviews.Include(review => review.Marks).SingleAsync(found => found.Id == review);
            written.Write("Your result is **good**.", new Dictionary<string, int?> { ["empathy"] = 2 }, now);
            var draft = await db.Drafts.SingleAsync(draft => draft.AnswerId == Answer);
            written.Comment(Guid.CreateVersion7(), draft.Text, Scoring.Part.Result, 0, 15, CommentKind.Actionable, "What did she say?", now);
            await db.SaveChangesAsync();
        });
        return review;
    }

    public Task<HandIn> Now() => database.Ask(db => db.HandIns.AsNoTracking().SingleAsync(handIn => handIn.Id == HandIn));

    public ValueTask DisposeAsync() => database.DisposeAsync();

    private static async Task<Guid> Named(TestDatabase database, string name)
    {
        var id = await database.Somebody();
        await database.Do(async db =>
        {
            var person = await db.Users.SingleAsync(person => person.Id == id);
            person.Register($"{name.ToLowerInvariant()}@example.org", "hash", TestDatabase.Morning);
            person.Call(name);
            await db.SaveChangesAsync();
        });
        return id;
    }
}
