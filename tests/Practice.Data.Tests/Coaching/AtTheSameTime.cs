using Microsoft.EntityFrameworkCore;
using Practice.Data.Coaching;

namespace Practice.Data.Tests.Coaching;

/// <summary>Coaches and seekers act on the same thing in the same moment: each ends in a state that both can be told of.</summary>
public sealed class AtTheSameTime
{
    private static readonly DateTime Morning = TestDatabase.Morning;

    [Fact]
    public async Task Of_two_coaches_who_claim_one_gets_it_and_the_other_is_told_who()
    {
        await using var coached = await Coached.New();
        for (var round = 0; round < 10; round++)
        {
            var (_, handIn) = await coached.HandSomethingIn(Morning.AddMinutes(round));
            var claims = await Task.WhenAll(
                Task.Run(() => coached.Database.Ask(db => db.Claim(handIn, coached.Ben, Morning))),
                Task.Run(() => coached.Database.Ask(db => db.Claim(handIn, coached.Cora, Morning))));
            var winner = claims[0].ReviewId is not null ? coached.Ben : coached.Cora;
            Assert.Single(claims, claim => claim.ReviewId is not null);
            Assert.Equal(winner, claims.Single(claim => claim.ReviewId is null).HeldBy);
        }
    }

    [Fact]
    public async Task A_claim_lapses_after_a_quiet_time_and_what_the_first_coach_wrote_stays_theirs()
    {
        await using var coached = await Coached.New();
        var bens = await coached.HalfWritten(coached.Ben);
        Assert.Null((await coached.Database.Ask(db => db.Claim(coached.HandIn, coached.Cora, Morning + Claim.QuietTime - TimeSpan.FromTicks(1)))).ReviewId);

        var coras = await coached.Database.Ask(db => db.Claim(coached.HandIn, coached.Cora, Morning + Claim.QuietTime));
        Assert.NotNull(coras.ReviewId);
        Assert.Equal(Returning.HeldByAnother, await coached.Database.Ask(db => db.Return(bens, coached.Ben, Morning + Claim.QuietTime)));
        Assert.Equal(Returning.Returned, await coached.Database.Ask(db => db.Return(coras.ReviewId.Value, coached.Cora, Morning + Claim.QuietTime)));
        Assert.Equal(Returning.ReturnedByAnother, await coached.Database.Ask(db => db.Return(bens, coached.Ben, Morning + (3 * Claim.QuietTime))));
        Assert.Equal("Your result is **good**.", await coached.Database.Ask(db => db.WrittenBy(coached.Ben).Select(review => review.Note).SingleAsync()));
        Assert.Equal([coras.ReviewId.Value], await coached.Database.Ask(db => db.ReturnedTo(coached.Seeker).Select(review => review.Id).ToListAsync()));
    }

    [Fact]
    public async Task Whoever_saves_has_it_for_longer()
    {
        await using var coached = await Coached.New();
        await coached.HalfWritten(coached.Ben);
        await coached.Database.Do(db => db.Hold(coached.HandIn, coached.Ben, Morning.AddMinutes(20)));
        Assert.Equal(coached.Ben, (await coached.Database.Ask(db => db.Claim(coached.HandIn, coached.Cora, Morning.AddMinutes(45)))).HeldBy);
    }

    [Fact]
    public async Task Of_a_seeker_who_withdraws_and_a_coach_who_claims_one_is_told()
    {
        await using var coached = await Coached.New();
        for (var round = 0; round < 10; round++)
        {
            var (_, handIn) = await coached.HandSomethingIn(Morning.AddMinutes(round));
            var withdraws = Task.Run(() => coached.Database.Ask(db => db.Withdraw(handIn, coached.Seeker, Morning)));
            var claims = Task.Run(() => coached.Database.Ask(db => db.Claim(handIn, coached.Ben, Morning)));
            await Task.WhenAll(withdraws, claims);
            Assert.NotEqual(await withdraws, (await claims).ReviewId is not null);
            if (await withdraws)
                Assert.Equal(Standing.Withdrawn, (await claims).Standing);
        }
    }

    [Fact]
    public async Task A_seeker_who_withdraws_while_the_review_is_returned_gets_the_review()
    {
        await using var coached = await Coached.New();
        await using var visit = coached.Database.Visit();
        var seekers = (PracticeDb)visit.ServiceProvider.GetService(typeof(PracticeDb))!;
        var handIn = await seekers.HandIns.SingleAsync(handIn => handIn.Id == coached.HandIn);
        var review = await coached.HalfWritten(coached.Ben);
        Assert.Equal(Returning.Returned, await coached.Database.Ask(db => db.Return(review, coached.Ben, Morning)));

        handIn.Withdraw(Morning);
        Assert.False(await seekers.TrySaveAsync());

        Assert.False(await coached.Database.Ask(db => db.Withdraw(coached.HandIn, coached.Seeker, Morning)));
        Assert.Equal(Standing.Returned, (await coached.Now()).Standing);
        Assert.Single(await coached.Database.Ask(db => db.ReturnedTo(coached.Seeker).ToListAsync()));
    }

    [Fact]
    public async Task A_closed_group_gives_back_what_waits_and_lets_an_open_review_be_finished()
    {
        await using var coached = await Coached.New();
        var review = await coached.HalfWritten(coached.Ben);
        var (_, waiting) = await coached.HandSomethingIn(Morning);

        await coached.Database.Do(db => db.CloseGroup(coached.Group, Morning));

        Assert.Equal(Standing.GivenBack, (await coached.Database.Ask(db => db.HandIns.SingleAsync(handIn => handIn.Id == waiting))).Standing);
        Assert.Empty(await coached.Database.Ask(db => db.Groups.OfSeeker(coached.Seeker).ToListAsync()));
        Assert.Equal(Standing.GivenBack, (await coached.Database.Ask(db => db.Claim(waiting, coached.Cora, Morning))).Standing);
        Assert.Equal(Returning.Returned, await coached.Database.Ask(db => db.Return(review, coached.Ben, Morning)));
        Assert.Single(await coached.Database.Ask(db => db.ReturnedTo(coached.Seeker).ToListAsync()));
    }

    [Fact]
    public async Task A_coach_who_is_removed_in_mid_review_reaches_it_no_more_and_another_begins_at_once()
    {
        await using var coached = await Coached.New();
        var review = await coached.HalfWritten(coached.Ben);

        Assert.True(await coached.Database.Ask(db => db.Leave(coached.Group, coached.Ben, Morning)));

        Assert.Empty(await coached.Database.Ask(db => db.WrittenBy(coached.Ben).ToListAsync()));
        Assert.Equal(Returning.NotThere, await coached.Database.Ask(db => db.Return(review, coached.Ben, Morning)));
        Assert.NotNull((await coached.Database.Ask(db => db.Claim(coached.HandIn, coached.Cora, Morning))).ReviewId);
        // Nothing of it is lost: whoever comes back finds it.
        Assert.Equal("Your result is **good**.", await coached.Database.Ask(db => db.Reviews.Where(found => found.Id == review).Select(found => found.Note).SingleAsync()));
        Assert.False(await coached.Database.Ask(db => db.Leave(coached.Group, coached.Cora, Morning)));
    }

    [Fact]
    public async Task A_seeker_who_leaves_has_back_what_waits_and_their_coach_sees_no_more_of_them_once_it_is_returned()
    {
        await using var coached = await Coached.New();
        var review = await coached.HalfWritten(coached.Ben);
        var (_, waiting) = await coached.HandSomethingIn(Morning);

        Assert.True(await coached.Database.Ask(db => db.Leave(coached.Group, coached.Seeker, Morning)));

        Assert.Equal(Standing.GivenBack, (await coached.Database.Ask(db => db.HandIns.SingleAsync(handIn => handIn.Id == waiting))).Standing);
        Assert.Equal(Returning.Returned, await coached.Database.Ask(db => db.Return(review, coached.Ben, Morning)));
        Assert.Empty(await coached.Database.Ask(db => db.WrittenBy(coached.Ben).ToListAsync()));
        Assert.Single(await coached.Database.Ask(db => db.ReturnedTo(coached.Seeker).ToListAsync()));
    }

    [Fact]
    public async Task With_a_seekers_account_go_what_waits_and_what_was_written_about_it()
    {
        await using var coached = await Coached.New();
        await coached.HalfWritten(coached.Ben);

        Assert.True(await coached.Database.Ask(db => db.Forget(coached.Seeker)));

        Assert.Equal(0, await coached.Database.Ask(async db => await db.HandIns.CountAsync() + await db.Reviews.CountAsync() + await db.Comments.CountAsync() + await db.Claims.CountAsync()));
        Assert.Empty(await coached.Database.Ask(db => db.Queue(coached.Ben, Morning, 1, 20).ToListAsync()));
    }

    [Fact]
    public async Task With_a_coachs_account_goes_what_was_half_written_and_what_was_returned_stays_without_a_name()
    {
        await using var coached = await Coached.New();
        var returned = await coached.HalfWritten(coached.Ben);
        await coached.Database.Ask(db => db.Return(returned, coached.Ben, Morning));
        var (_, waiting) = await coached.HandSomethingIn(Morning);
        await coached.Database.Ask(db => db.Claim(waiting, coached.Ben, Morning));

        Assert.True(await coached.Database.Ask(db => db.Forget(coached.Ben)));

        Assert.Equal([null], await coached.Database.Ask(db => db.ReturnedTo(coached.Seeker).Select(review => review.CoachId).ToListAsync()));
        Assert.Single(await coached.Database.Ask(db => db.Comments.ToListAsync()));
        Assert.NotNull((await coached.Database.Ask(db => db.Claim(waiting, coached.Cora, Morning))).ReviewId);

        Assert.True(await coached.Database.Ask(db => db.Forget(coached.Cora)));
        Assert.Equal(Standing.GivenBack, (await coached.Database.Ask(db => db.HandIns.SingleAsync(handIn => handIn.Id == waiting))).Standing);
        Assert.Single(await coached.Database.Ask(db => db.ReturnedTo(coached.Seeker).ToListAsync()));
        Assert.True(await coached.Database.Ask(db => db.Forget(coached.Seeker)));
    }

    [Fact]
    public async Task Of_two_tabs_of_a_coach_the_later_save_is_refused()
    {
        await using var coached = await Coached.New();
        var id = await coached.HalfWritten(coached.Ben);
        await using var visit = coached.Database.Visit();
        var other = (PracticeDb)visit.ServiceProvider.GetService(typeof(PracticeDb))!;
        var read = await other.Reviews.Include(review => review.Marks).SingleAsync(review => review.Id == id);
        await coached.Database.Do(async db =>
        {
            (await db.Reviews.Include(review => review.Marks).SingleAsync(review => review.Id == id)).Write("From here.", new Dictionary<string, int?>(), Morning);
            await db.SaveChangesAsync();
        });
        read.Write("From there.", new Dictionary<string, int?>(), Morning);
        Assert.False(await other.TrySaveAsync());
        Assert.Equal("From here.", await coached.Database.Ask(db => db.Reviews.Select(review => review.Note).SingleAsync()));
    }

    [Fact]
    public async Task Nothing_is_written_into_a_review_that_was_returned_meanwhile()
    {
        await using var coached = await Coached.New();
        var id = await coached.HalfWritten(coached.Ben);
        var isWritten = false;
        Task Write()
        {
            isWritten = true;
            return Task.CompletedTask;
        }

        await coached.Database.Ask(db => db.Return(id, coached.Ben, Morning));
        Assert.False(await coached.Database.Ask(db => db.WhileOpen(id, Write)));
        Assert.False(isWritten);
        await coached.Database.Do(async db =>
        {
            (await db.Reviews.SingleAsync()).Reopen(Morning);
            await db.SaveChangesAsync();
        });
        Assert.Empty(await coached.Database.Ask(db => db.ReturnedTo(coached.Seeker).ToListAsync()));
        Assert.True(await coached.Database.Ask(db => db.WhileOpen(id, Write)));
        Assert.Equal(Returning.Returned, await coached.Database.Ask(db => db.Return(id, coached.Ben, Morning)));
    }
}
