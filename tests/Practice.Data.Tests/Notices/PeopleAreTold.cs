using Microsoft.EntityFrameworkCore;
using Practice.Data.Coaching;
using Practice.Data.Notices;
using Practice.Data.Tests.Coaching;
using static Practice.Data.Tests.TestDatabase;

namespace Practice.Data.Tests.Notices;

/// <summary>Who is told what, by the deed itself, and what takes a notice back.</summary>
public sealed class PeopleAreTold
{
    [Fact]
    public async Task What_is_handed_in_is_told_to_the_coaches_and_to_nobody_else()
    {
        await using var coached = await Coached.New();
        Assert.Equal([NoticeKind.HandedIn], await Told(coached, coached.Ben));
        Assert.Equal([NoticeKind.HandedIn], await Told(coached, coached.Cora));
        Assert.Empty(await Told(coached, coached.Seeker));
        var notice = await coached.Database.Ask(db => db.Notices.AsNoTracking().FirstAsync());
        Assert.Equal(("/coach", coached.Answer, 1, coached.Group, coached.Seeker, null), (notice.Address, notice.AnswerId, notice.DraftNumber, notice.GroupId, notice.ActorId, notice.ReadAt));
        // A second time it waits already: nothing is done, and nothing told.
        Assert.False(await coached.Database.Ask(async db => await db.HandIn(await db.Drafts.SingleAsync(), coached.Group, "", coached.Seeker, Morning)));
        Assert.Equal([NoticeKind.HandedIn], await Told(coached, coached.Ben));
    }

    [Fact]
    public async Task What_was_withdrawn_is_told_instead_of_what_was_handed_in()
    {
        await using var coached = await Coached.New();
        Assert.True(await coached.Database.Ask(db => db.Withdraw(coached.HandIn, coached.Seeker, Morning)));
        Assert.Equal([NoticeKind.Withdrawn], await Told(coached, coached.Ben));
        Assert.Equal([NoticeKind.Withdrawn], await Told(coached, coached.Cora));
        Assert.Empty(await Told(coached, coached.Seeker));
    }

    [Fact]
    public async Task A_review_that_is_returned_or_reopened_is_told_to_its_seeker_and_one_that_is_not_is_not()
    {
        await using var coached = await Coached.New();
        var review = await coached.HalfWritten(coached.Ben);
        var late = Morning + Claim.QuietTime;
        Assert.NotNull((await coached.Database.Ask(db => db.Claim(coached.HandIn, coached.Cora, late))).ReviewId);
        Assert.Equal(Returning.HeldByAnother, await coached.Database.Ask(db => db.Return(review, coached.Ben, late)));
        Assert.Empty(await Told(coached, coached.Seeker));

        Assert.Equal(Returning.Returned, await coached.Database.Ask(db => db.Return(review, coached.Ben, late + Claim.QuietTime)));
        Assert.Equal([NoticeKind.ReviewReturned], await Told(coached, coached.Seeker));
        Assert.True(await coached.Database.Ask(db => db.Reopen(review, coached.Ben, late)));
        Assert.True(await coached.Database.Ask(db => db.Reopen(review, coached.Ben, late)));
        Assert.False(await coached.Database.Ask(db => db.Reopen(review, coached.Cora, late)));
        Assert.Equal([NoticeKind.ReviewReturned, NoticeKind.ReviewReopened], await Told(coached, coached.Seeker));
        Assert.Equal($"/answers/{coached.Answer}/drafts/1", await coached.Database.Ask(db => db.Notices.Where(notice => notice.PersonId == coached.Seeker).Select(notice => notice.Address).FirstAsync()));
    }

    [Fact]
    public async Task Closing_a_group_is_told_to_whom_gets_something_back_and_its_own_pages_are_no_news_any_more()
    {
        await using var coached = await Coached.New();
        await coached.Database.Do(db => db.SetCard(coached.Group, "no-receipt", null, "", coached.Ben, Morning));
        await coached.Database.Do(db => db.CloseGroup(coached.Group, Morning, coached.Ben));
        Assert.Equal([NoticeKind.GivenBack], await Told(coached, coached.Seeker));
        Assert.Empty(await Told(coached, coached.Ben));
    }

    [Fact]
    public async Task Who_leaves_knows_and_who_is_taken_out_is_told_and_coaches_read_nothing_of_either()
    {
        await using (var coached = await Coached.New())
        {
            Assert.True(await coached.Database.Ask(db => db.Leave(coached.Group, coached.Seeker, Morning)));
            Assert.Empty(await coached.Database.Ask(db => db.Notices.ToListAsync()));
        }

        await using (var coached = await Coached.New())
        {
            Assert.True(await coached.Database.Ask(db => db.Leave(coached.Group, coached.Seeker, Morning, coached.Ben)));
            Assert.Equal([NoticeKind.GivenBack], await Told(coached, coached.Seeker));
            Assert.Empty(await Told(coached, coached.Ben));
            Assert.True(await coached.Database.Ask(db => db.Leave(coached.Group, coached.Cora, Morning)));
            Assert.Empty(await Told(coached, coached.Cora));
        }
    }

    [Fact]
    public async Task A_reply_is_told_to_the_other_one_once_until_it_is_read()
    {
        await using var coached = await Coached.New();
        var review = await coached.HalfWritten(coached.Ben);
        await coached.Database.Ask(db => db.Return(review, coached.Ben, Morning));
        await Reply(coached.Seeker);
        await Reply(coached.Seeker);
        Assert.Equal([NoticeKind.HandedIn, NoticeKind.SeekerReplied], await Told(coached, coached.Ben));
        Assert.Equal([NoticeKind.HandedIn], await Told(coached, coached.Cora));
        await Reply(coached.Ben);
        Assert.Equal([NoticeKind.ReviewReturned, NoticeKind.CoachReplied], await Told(coached, coached.Seeker));

        Assert.Equal(2, await coached.Database.Ask(db => db.Read(db.Notices.ToPerson(coached.Ben), Morning)));
        Assert.Equal([NoticeKind.HandedIn], await Told(coached, coached.Cora));
        await Reply(coached.Seeker);
        Assert.Equal([NoticeKind.SeekerReplied], await Told(coached, coached.Ben));

        Task Reply(Guid author) => coached.Database.Do(async db => await db.Reply(await db.Comments.SingleAsync(), author, "She laughed.", Morning));
    }

    [Fact]
    public async Task A_card_is_told_to_seekers_when_it_is_set_and_not_when_its_day_changes()
    {
        await using var coached = await Coached.New();
        await coached.Database.Do(db => db.SetCard(coached.Group, "no-receipt", null, "", coached.Ben, Morning));
        await coached.Database.Ask(db => db.Read(db.Notices.ToPerson(coached.Seeker), Morning));
        await coached.Database.Do(db => db.SetCard(coached.Group, "no-receipt", new DateOnly(2026, 3, 9), "By Monday.", coached.Ben, Morning));
        Assert.Empty(await Told(coached, coached.Seeker));
        await coached.Database.Do(db => db.SetCard(coached.Group, "off-menu", null, "", coached.Ben, Morning));
        Assert.Equal([NoticeKind.CardSet], await Told(coached, coached.Seeker));
        Assert.Equal([NoticeKind.HandedIn], await Told(coached, coached.Cora));
    }

    [Fact]
    public async Task Whoever_becomes_a_coach_is_told()
    {
        await using var coached = await Coached.New();
        var code = new string('c', Invitation.LengthOfCode);
        await coached.Database.Do(async db =>
        {
            db.Invitations.Add(Invitation.To(coached.Group, Role.Coach, code, Morning));
            await db.SaveChangesAsync();
        });
        Assert.True(await coached.Database.Ask(db => db.Join(code, coached.Seeker, Morning)));
        Assert.True(await coached.Database.Ask(db => db.Join(code, coached.Seeker, Morning)));
        Assert.Equal([NoticeKind.MadeCoach], await Told(coached, coached.Seeker));
    }

    [Fact]
    public async Task A_deleted_answer_is_no_news_and_a_forgotten_person_has_no_name_in_any()
    {
        await using var coached = await Coached.New();
        var review = await coached.HalfWritten(coached.Ben);
        await coached.Database.Ask(db => db.Return(review, coached.Ben, Morning));
        Assert.True(await coached.Database.Ask(db => db.Forget(coached.Ben)));
        var told = await coached.Database.Ask(db => db.NoticeLines(db.Notices.ToPerson(coached.Seeker), 0, 10).ToListAsync());
        Assert.Equal((NoticeKind.ReviewReturned, null, "Tuesday"), (told.Single().Kind, told.Single().Who, told.Single().Group));

        Assert.True(await coached.Database.Ask(async db => await db.Delete(await db.Answers.SingleAsync(), Morning)));
        Assert.Empty(await coached.Database.Ask(db => db.Notices.ToListAsync()));
    }

    [Fact]
    public async Task Read_ones_are_removed_after_their_time_and_new_ones_stay()
    {
        await using var coached = await Coached.New();
        await coached.Database.Ask(db => db.Read(db.Notices.ToPerson(coached.Ben), Morning));
        Assert.Equal(0, await coached.Database.Ask(db => db.RemoveNoticesReadBefore(Morning)));
        Assert.Equal(1, await coached.Database.Ask(db => db.RemoveNoticesReadBefore(Morning.AddTicks(1))));
        Assert.Equal([NoticeKind.HandedIn], await Told(coached, coached.Cora));
    }

    [Fact]
    public async Task The_count_is_one_look_at_an_index_that_holds_new_ones_alone()
    {
        await using var coached = await Coached.New();
        Assert.Equal((1, true), await coached.Database.Ask(db => db.CountNew(coached.Ben, "/coach")));
        Assert.Equal((1, false), await coached.Database.Ask(db => db.CountNew(coached.Ben, "/")));
        Assert.Equal((0, false), await coached.Database.Ask(db => db.CountNew(coached.Seeker, "/")));
        await using var outside = coached.Database.Outside();
        await using var explain = outside.CreateCommand();
        explain.CommandText = "EXPLAIN QUERY PLAN SELECT \"Address\" = '/', COUNT(*) FROM \"Notices\" WHERE \"PersonId\" = 'x' AND \"ReadAt\" IS NULL GROUP BY \"Address\" = '/'";
        await using var plan = await explain.ExecuteReaderAsync();
        Assert.True(await plan.ReadAsync());
        Assert.Contains("USING INDEX NewNotices", plan.GetString(3), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_mail_is_sent_nothing_lies_in_the_outbox()
    {
        await using var coached = await Coached.New();
        await Settle(coached);
        await coached.HandSomethingIn(Morning);
        Assert.Empty(await coached.Database.Ask(db => db.NoticeLetters.ToListAsync()));
    }

    [Fact]
    public async Task Letters_go_to_those_whose_email_is_proven_and_who_want_them()
    {
        await using var coached = await Coached.New(sendsMail: true);
        await Settle(coached);
        await coached.HandSomethingIn(Morning);
        // All have signed in, but who knows whether the e-mails are theirs.
        Assert.Empty(await coached.Database.Ask(db => db.NoticeLetters.ToListAsync()));
        await coached.Database.Do(async db =>
        {
            foreach (var person in await db.Users.ToListAsync())
                person.ProveEmail(Morning);
            await db.SaveChangesAsync();
        });
        await coached.Database.Do(db => db.Mute(coached.Cora, [NoticeKind.HandedIn]));
        await coached.HandSomethingIn(Morning);
        Assert.Equal([coached.Ben], await coached.Database.Ask(db => db.NoticeLetters.Join(db.Notices, letter => letter.NoticeId, notice => notice.Id, (letter, notice) => notice.PersonId).ToListAsync()));

        await coached.Database.Do(db => db.AlsoMute(coached.Cora, [NoticeKind.Withdrawn, NoticeKind.HandedIn]));
        Assert.Equal(2, await coached.Database.Ask(db => db.MutedKinds.CountAsync()));
        await coached.Database.Do(db => db.Mute(coached.Cora, [NoticeKind.Withdrawn]));
        Assert.Equal(NoticeKind.Withdrawn, (await coached.Database.Ask(db => db.MutedKinds.SingleAsync())).Kind);
    }

    [Fact]
    public void A_letter_rests_longer_after_each_try_and_is_given_up_after_the_last()
    {
        Assert.Equal(NoticeLetter.Pauses.Order(), NoticeLetter.Pauses);
        Assert.InRange(NoticeLetter.Pauses.Sum(pause => pause.TotalHours), 24, 72);
    }

    private static Task Settle(Coached coached) => coached.Database.Do(async db =>
    {
        foreach (var person in await db.Users.ToListAsync())
            person.Settle();
        await db.SaveChangesAsync();
    });

    private static Task<List<NoticeKind>> Told(Coached coached, Guid person) => coached.Database.Ask(db => db.Notices.ToPerson(person).New()
        .OrderBy(notice => notice.Id).Select(notice => notice.Kind).ToListAsync());
}
