using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Data.Notices;
using Practice.Web.Commands.Demo;

namespace Practice.Web.Tests.Commands.Demo;

public sealed class ADemonstration
{
    private static readonly Size Small = new(Seekers: 8, Coaches: 2, Drafts: 60);

    private static readonly DateTime Noon = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);

    private static readonly Lazy<Library> Library = new(() => Practice.Content.Library.Load(Repository.Content));

    /// <summary>Made anew each time, because they open something; and what the framework counts its own writes by.</summary>
    private static readonly string[] Secrets = ["SecurityStamp", "ConcurrencyStamp", "PasswordHash", "Code"];

    [Fact]
    public async Task It_fills_an_empty_site_on_which_its_seeker_and_its_coach_sign_in()
    {
        var folder = Scratch.Folder("demo");
        var run = await Verb.Run("", ["demo", "seed", "--seekers", "8", "--coaches", "2", "--drafts", "60"], folder);
        Assert.Equal(0, run.Status);
        Assert.Matches(@"(?m)^\s+60 drafts$", run.Output);
        Assert.Contains("for demonstration only", run.Errors, StringComparison.Ordinal);

        await using var site = new PracticeApp(folder);
        var (seeker, coach) = (site.Visitor(), site.Visitor());
        Assert.Equal("/answers", (await seeker.SignIn(Printed(run.Output, "seeker"), Printed(run.Output, "password"))).Location);
        Assert.Equal("/coach", (await coach.SignIn(Printed(run.Output, "coach"), Printed(run.Output, "password"))).Location);
        Assert.Contains("drafts checked", (await seeker.Get("/answers")).Text, StringComparison.Ordinal);
        Assert.Contains("waiting, the oldest first", (await coach.Get("/coach")).Text, StringComparison.Ordinal);
        var coachId = await site.Ask(db => db.Users.WithEmail(Printed(run.Output, "coach")).Select(person => person.Id).SingleAsync());
        Assert.Contains("10 people are already on the site", (await Verb.Run("", ["demo", "seed"], folder)).Errors, StringComparison.Ordinal);
        foreach (var review in await site.Ask(db => db.WrittenBy(coachId).Select(review => review.Id).ToListAsync()))
            Assert.Equal(HttpStatusCode.OK, (await coach.Get($"/coach/reviews/{review}")).Status);
    }

    [Fact]
    public async Task The_same_size_and_seed_make_the_same_rows_and_another_seed_makes_others()
    {
        var (once, again, other) = (await Filled(Small, Noon), await Filled(Small, Noon.AddDays(1)), await Filled(Small with { Seed = 2 }, Noon));
        Assert.Equal(once, again);
        Assert.NotEqual(once, other);
    }

    [Fact]
    public async Task A_site_with_somebody_on_it_is_left_alone()
    {
        await using var site = new PracticeApp();
        await site.Visitor().Write(Answers.Good);
        var run = await Verb.Run("", ["demo", "seed"], site.DataFolder);
        Assert.Equal((1, ""), (run.Status, run.Output));
        Assert.Contains("Somebody is already on the site", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Practice:DataFolder", run.Errors, StringComparison.Ordinal);
        Assert.Contains("nothing was changed", run.Errors, StringComparison.Ordinal);
        Assert.Equal((1, 1), await site.Ask(async db => (await db.Users.CountAsync(), await db.Answers.CountAsync())));
    }

    [Fact]
    public async Task Every_state_is_there_in_the_smallest()
    {
        await using var site = await Site(new(Seekers: 1, Coaches: 1, Drafts: Size.FewestDrafts), Noon);
        Assert.Equal(Size.FewestDrafts, await site.Ask(db => db.Drafts.CountAsync()));
        foreach (var standing in Enum.GetValues<Standing>())
            Assert.True(await site.Ask(db => db.HandIns.AnyAsync(handIn => handIn.Standing == standing)), $"nothing is {standing}");
        await Has(site, "nobody has opened it", db => db.HandIns.Where(handIn => handIn.Standing == Standing.Waiting && handIn.OpenedAt == null));
        await Has(site, "claimed, nothing written", db => db.Claims.Where(claim => claim.Until > Noon && db.Reviews.Any(review => review.HandInId == claim.HandInId && !review.Marks.Any())));
        await Has(site, "lapsed claim", db => db.Claims.Where(claim => claim.Until <= Noon));
        await Has(site, "half-marked", db => db.Reviews.Where(review => review.ReturnedAt == null && review.Marks.Any() && review.Marks.Count < Review.Criteria.Count));
        await Has(site, "revealed", db => db.Reviews.Where(review => review.ReturnedAt == null && review.ReopenedAt == null && review.RevealedAt != null));
        await Has(site, "returned", db => db.Reviews.Where(review => review.ReturnedAt != null && review.Note != ""));
        await Has(site, "replied to", db => db.Reviews.Where(review => review.Comments.Any(comment => comment.Use != Use.Open && comment.Replies.Any())));
        await Has(site, "reopened", db => db.Reviews.Where(review => review.ReturnedAt == null && review.ReopenedAt != null));
        await Has(site, "next draft waits", db => db.HandIns.Where(handIn => handIn.Standing == Standing.Waiting
            && db.HandIns.Any(other => other.AnswerId == handIn.AnswerId && other.DraftNumber < handIn.DraftNumber && other.Standing == Standing.Returned)));
        await Has(site, "other level than the machine's", db => db.Reviews.SelectMany(review => review.Marks).Where(mark => mark.MachineLevel != null && mark.Level != mark.MachineLevel));
        await Has(site, "card set with a day", db => db.SetCards.Where(card => card.Due != null));
        await Has(site, "notice of a returned review", db => db.Notices.Where(notice => notice.Kind == NoticeKind.ReviewReturned && notice.ReadAt == null));
        await Has(site, "closed group", db => db.Groups.Where(group => group.ClosedAt != null));
        foreach (var kind in Enum.GetValues<CommentKind>())
            await Has(site, $"{kind} comment", db => db.Comments.Where(comment => comment.Kind == kind));
    }

    [Fact]
    public async Task Drafts_grow_and_comments_stand_on_whole_words_of_them()
    {
        await using var site = await Site(Small, Noon);
        var answers = await site.Ask(db => db.Answers.Include(answer => answer.Drafts).Where(answer => answer.LastDraft > 1).ToListAsync());
        Assert.All(answers, answer => Assert.True(
            answer.Drafts.OrderBy(draft => draft.Number).Select(draft => draft.KeptAt).SequenceEqual(answer.Drafts.Select(draft => draft.KeptAt).Order()), "drafts in the order of time"));
        Assert.True(answers.Average(answer => answer.Drafts.MaxBy(draft => draft.Number)!.Assessment.Words - answer.Drafts.MinBy(draft => draft.Number)!.Assessment.Words) > 10);
        var stretches = await site.Ask(db => (
            from comment in db.Comments
            join review in db.Reviews on comment.ReviewId equals review.Id
            join handIn in db.HandIns on review.HandInId equals handIn.Id
            join draft in db.Drafts on new { handIn.AnswerId, Number = handIn.DraftNumber } equals new { draft.AnswerId, draft.Number }
            select new { comment.Part, comment.Start, comment.End, Draft = draft }).ToListAsync());
        Assert.NotEmpty(stretches);
        Assert.All(stretches, at => Assert.False(string.IsNullOrWhiteSpace(at.Draft.Text[at.Part][at.Start..at.End])));
    }

    [Theory]
    [InlineData("demo seed --drafts 49", "--drafts is \"49\"; it can be a whole number from 50 to 50000.")]
    [InlineData("demo seed --seekers many", "--seekers is \"many\"; it can be a whole number from 1 to 5000.")]
    [InlineData("demo seed --coaches -1", "--coaches is \"-1\"; it can be a whole number from 1 to 500.")]
    [InlineData("demo seed --seeds 3", "--seed")]
    [InlineData("demo sed", "seed")]
    public async Task A_wrong_option_ends_with_2_and_says_what_can_be(string words, string says)
    {
        var run = await Verb.Run(words.Split(' '));
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains(says, run.Errors, StringComparison.Ordinal);
    }

    private static async Task<PracticeApp> Site(Size size, DateTime now)
    {
        var site = new PracticeApp();
        Assert.NotNull(await site.Ask(db => DemoSite.Fill(db, Library.Value, size, now, (_, _) => "hash")));
        return site;
    }

    /// <summary>Every row of every table, with its times counted from now.</summary>
    private static async Task<string> Filled(Size size, DateTime now)
    {
        await using var site = await Site(size, now);
        return await site.Ask(async db =>
        {
            await db.Users.LoadAsync();
            await db.Groups.Include(group => group.Members).LoadAsync();
            await db.Invitations.LoadAsync();
            await db.SetCards.LoadAsync();
            await db.Answers.Include(answer => answer.Drafts).LoadAsync();
            await db.HandIns.LoadAsync();
            await db.Claims.LoadAsync();
            await db.Reviews.Include(review => review.Marks).Include(review => review.Comments).ThenInclude(comment => comment.Replies).LoadAsync();
            await db.SavedComments.LoadAsync();
            return string.Join('\n', db.ChangeTracker.Entries().Select(row => string.Join('|', row.Properties
                .Where(property => !Secrets.Contains(property.Metadata.Name))
                .Select(property => $"{property.Metadata.Name}={Counted(property, now)}"))).Order(StringComparer.Ordinal));
        });
    }

    private static string Counted(Microsoft.EntityFrameworkCore.ChangeTracking.PropertyEntry property, DateTime now) => property.CurrentValue switch
    {
        DateTime time => (now - time).ToString("c", CultureInfo.InvariantCulture),
        DateOnly day => (DateOnly.FromDateTime(now).DayNumber - day.DayNumber).ToString(CultureInfo.InvariantCulture),
        Scoring.Assessment assessment => assessment.Receipt,
        var value => $"{value}",
    };

    private static async Task Has<T>(PracticeApp site, string what, Func<PracticeDb, IQueryable<T>> rows) =>
        Assert.True(await site.Ask(db => rows(db).AnyAsync()), $"there is no {what}");

    private static string Printed(string output, string what) => Regex.Match(output, $@"(?m)^{what}\s+(.+)$").Groups[1].Value.Trim();
}
