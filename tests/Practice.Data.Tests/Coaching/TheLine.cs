using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Practice.Data.Coaching;

namespace Practice.Data.Tests.Coaching;

public sealed class TheLine
{
    private static readonly DateTime Morning = TestDatabase.Morning;

    [Fact]
    public async Task The_one_that_waits_longest_comes_first_with_who_has_it()
    {
        await using var coached = await Coached.New();
        var (_, earlier) = await coached.HandSomethingIn(Morning.AddHours(-1));
        var review = (await coached.Database.Ask(db => db.Claim(coached.HandIn, coached.Cora, Morning))).ReviewId;

        Assert.Equal(
            [
                new QueueLine(earlier, "Sam", "Tuesday", "late-parcel", 1, "Is my result convincing?", Morning.AddHours(-1), null, null, null),
                new QueueLine(coached.HandIn, "Sam", "Tuesday", "late-parcel", 1, "Is my result convincing?", Morning, coached.Cora, "Cora", null),
            ],
            await coached.Database.Ask(db => db.Queue(coached.Ben, Morning, 1, 20).ToListAsync()));
        Assert.Equal(review, (await coached.Database.Ask(db => db.Queue(coached.Cora, Morning, 2, 1).ToListAsync())).Single().ReviewId);
        Assert.Null((await coached.Database.Ask(db => db.Queue(coached.Ben, Morning + Claim.QuietTime, 2, 1).ToListAsync())).Single().ClaimedBy);
        Assert.Equal(1, await Place(coached, earlier));
        Assert.Equal(2, await Place(coached, coached.HandIn));
    }

    [Fact]
    public async Task Nobody_else_sees_it_nor_a_coach_their_own()
    {
        await using var coached = await Coached.New();
        var stranger = await coached.Database.Somebody();
        foreach (var other in (Guid?[])[stranger, coached.Seeker, null, Guid.Empty])
        {
            Assert.Empty(await coached.Database.Ask(db => db.Queue(other, Morning, 1, 20).ToListAsync()));
            Assert.Null((await coached.Database.Ask(db => db.Claim(coached.HandIn, other ?? Guid.Empty, Morning))).Standing);
        }

        await coached.Database.Do(async db =>
        {
            (await db.Memberships.SingleAsync(member => member.PersonId == coached.Seeker)).JoinAgain(Role.Coach, Morning);
            await db.SaveChangesAsync();
        });
        Assert.Empty(await coached.Database.Ask(db => db.Queue(coached.Seeker, Morning, 1, 20).ToListAsync()));
    }

    [Fact]
    public async Task A_draft_waits_in_one_line_at_a_time()
    {
        await using var coached = await Coached.New();
        await coached.Database.Do(async db =>
        {
            var draft = await db.Drafts.SingleAsync(draft => draft.AnswerId == coached.Answer);
            db.HandIns.Add(HandIn.Of(draft, coached.Group, "", Morning));
            Assert.False(await db.TrySaveAsync());
        });
        Assert.True(await coached.Database.Ask(db => db.Withdraw(coached.HandIn, coached.Seeker, Morning)));
        await coached.Database.Do(async db =>
        {
            var draft = await db.Drafts.SingleAsync(draft => draft.AnswerId == coached.Answer);
            db.HandIns.Add(HandIn.Of(draft, coached.Group, "", Morning));
            Assert.True(await db.TrySaveAsync());
        });
    }

    [Fact]
    public async Task A_typical_wait_is_told_from_five_on()
    {
        await using var coached = await Coached.New();
        int[] hours = [1, 2, 30, 4, 5];
        foreach (var (i, wait) in hours.Index())
        {
            Assert.Null(await coached.Database.Ask(db => db.TypicalWait(coached.Group)));
            var (_, handIn) = await coached.HandSomethingIn(Morning.AddMinutes(i));
            var at = Morning.AddMinutes(i).AddHours(wait);
            var review = (await coached.Database.Ask(db => db.Claim(handIn, coached.Ben, at))).ReviewId!.Value;
            await coached.Database.Ask(db => db.Return(review, coached.Ben, at));
        }

        Assert.Equal(TimeSpan.FromHours(4), await coached.Database.Ask(db => db.TypicalWait(coached.Group)));
    }

    [Fact]
    public async Task An_invitation_lets_in_as_many_as_it_says_until_it_is_renewed()
    {
        await using var coached = await Coached.New();
        var code = new string('a', Invitation.LengthOfCode);
        await coached.Database.Do(async db =>
        {
            db.Invitations.Add(Invitation.To(coached.Group, Role.Seeker, code, Morning, Morning.AddDays(1), most: 1));
            await db.SaveChangesAsync();
        });
        var people = new[] { await coached.Database.Somebody(), await coached.Database.Somebody(), await coached.Database.Somebody() };
        Assert.False(await coached.Database.Ask(db => db.Join(code, people[0], Morning.AddDays(2))));
        Assert.Single((await Task.WhenAll(people.Select(person => Task.Run(() => coached.Database.Ask(db => db.Join(code, person, Morning)))))), joined => joined);
        // Whoever is in it already stays what they are.
        Assert.True(await coached.Database.Ask(db => db.Join(code, coached.Ben, Morning)));
        Assert.Equal(2, await coached.Database.Ask(db => db.Memberships.CountAsync(member => member.Role == Role.Coach)));
        await coached.Database.Do(async db =>
        {
            (await db.Invitations.SingleAsync()).Renew(new string('b', Invitation.LengthOfCode), Morning);
            await db.SaveChangesAsync();
        });
        var late = await coached.Database.Somebody();
        Assert.False(await coached.Database.Ask(db => db.Join(code, late, Morning)));
        Assert.True(await coached.Database.Ask(db => db.Join(new string('b', Invitation.LengthOfCode), late, Morning)));
    }

    [Fact]
    public async Task What_was_marked_without_the_machines_levels_is_put_down_as_such()
    {
        await using var coached = await Coached.New();
        var id = await coached.HalfWritten(coached.Ben);
        await coached.Database.Do(async db =>
        {
            var review = await db.Reviews.Include(review => review.Marks).SingleAsync(review => review.Id == id);
            var levels = new Dictionary<string, int?> { ["empathy"] = 1, ["result"] = 3 };
            review.Write("", levels, Morning);
            review.RevealMachine(Assessments.Of(3), Morning);
            review.Write("", new Dictionary<string, int?>(levels) { ["patience"] = 1 }, Morning);
            review.Change("empathy", Morning);
            review.Keep("patience", Morning);
            await db.SaveChangesAsync();
        });
        var kept = await coached.Database.Ask(db => db.Reviews.Include(review => review.Marks).SingleAsync(review => review.Id == id));
        Assert.Equal(Reveal.OnRequest, kept.Revealed);
        Assert.Equal(10, kept.Marks.Count);
        Assert.Equal((2, 1, 2, false), Of(kept, "empathy"));
        Assert.Equal((3, 3, 3, false), Of(kept, "result"));
        // It could not be judged by the machine: there is nothing to differ from.
        Assert.Equal((1, null, null, false), Of(kept, "patience"));

        static (int?, int?, int?, bool) Of(Review review, string criterion)
        {
            var mark = review.Marks.Single(mark => mark.Criterion == criterion);
            return (mark.Level, mark.BlindLevel, mark.MachineLevel, mark.AwaitsDecision);
        }
    }

    [Fact]
    public async Task The_line_is_read_along_an_index()
    {
        await using var coached = await Coached.New();
        var plan = await coached.Database.Ask(async db =>
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Queue(coached.Ben, Morning, 1, 20).CreateDbCommand();
            return await Plan(command);
        });
        Assert.Contains(plan, step => step.Contains("IX_HandIns_", StringComparison.Ordinal) && step.Contains("Standing=?", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN", StringComparison.Ordinal) && step.Contains("HandIns", StringComparison.Ordinal));
    }

    private static Task<int> Place(Coached coached, Guid id) => coached.Database.Ask(async db => await db.PlaceInLine(await db.HandIns.SingleAsync(handIn => handIn.Id == id)));

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
