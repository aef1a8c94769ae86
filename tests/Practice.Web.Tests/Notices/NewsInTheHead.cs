using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Practice.Data;
using Practice.Data.Notices;
using Practice.Web.Hosting;
using Practice.Web.Tests.Coaching;
using Practice.Web.Tests.Sharing;

namespace Practice.Web.Tests.Notices;

public sealed class NewsInTheHead
{
    [Fact]
    public async Task The_count_says_how_many_are_new_and_opening_the_thing_makes_it_one_less()
    {
        await using var site = await CoachedSite.New();
        Assert.Null(Count(await site.Sam.Get("/")));
        var draft = await site.HandIn();
        Assert.Equal("1 new notice", Count(await site.Cora.Get("/")));
        var review = await CoachedSite.Take(site.Ben);
        Assert.Null(Count(await site.Ben.Get("/")));
        await CoachedSite.Write(site.Ben, review, "/return", "Good.");
        await site.Ben.Send($"/coach/groups/{site.Group}/cards", "Scenario", "off-menu");
        Assert.Equal("2 new notices", Count(await site.Sam.Get("/guide")));
        Assert.Null(Count(await site.Dan.Get("/")));

        var list = await site.Sam.Get("/notices");
        Assert.Contains("“Tuesday” has a card to practise", list.Text, StringComparison.Ordinal);
        Assert.Contains("ben@example.org returned a review of draft 1", list.Text, StringComparison.Ordinal);
        Assert.Equal([$"/groups/{site.Group}#cards", $"{draft}#review"], Links(list));
        Assert.Equal(2, Regex.Count(list.Html, "class=\"new\""));

        Assert.Equal("1 new notice", Count(await site.Sam.Get(draft)));
        list = await site.Sam.Get("/notices");
        Assert.Equal((1, 1), (Regex.Count(list.Html, "class=\"new\""), Regex.Count(list.Html, "class=\"read\"")));
        Assert.Null(Count(await site.Sam.Get($"/groups/{site.Group}")));
        Assert.Equal(2, Links(await site.Sam.Get("/notices")).Count);
    }

    [Fact]
    public async Task Each_deed_is_told_where_it_leads_to()
    {
        await using var site = await CoachedSite.New();
        var draft = await site.HandIn();
        await site.Sam.Send($"{draft}/hand-in/{await site.App.Ask(db => db.HandIns.Select(handIn => handIn.Id).SingleAsync())}/withdraw");
        Assert.Contains("sam@example.org took draft 1 back", (await site.Ben.Get("/notices")).Text, StringComparison.Ordinal);
        await site.HandIn(draft);
        var review = await CoachedSite.Take(site.Ben);
        var comment = await CoachedSite.Comment(site.Ben, review, "What did he say then?");
        await CoachedSite.Write(site.Ben, review, "/return", "Good.");
        var answer = draft.Split("/drafts")[0];
        await site.Sam.Send($"{answer}/comments/{comment}/reply", "text", "He laughed.");
        Assert.Equal(review, Links(await site.Ben.Get("/notices"))[0]);
        Assert.Equal("1 new notice", Count(await site.Ben.Get("/")));
        Assert.Null(Count(await site.Ben.Get(review)));
        await site.Ben.Send($"{review}/comments/{comment}/reply", "text", "Then say so.");
        await site.Ben.Send($"{review}/reopen");
        Assert.Contains("ben@example.org took the review of draft 1 back, to go over it", (await site.Sam.Get("/notices")).Text, StringComparison.Ordinal);
        Assert.Contains("answered below a comment on draft 1", (await site.Sam.Get("/notices")).Text, StringComparison.Ordinal);
        Assert.Contains("You coach “Tuesday”", (await site.Cora.Get("/notices")).Text, StringComparison.Ordinal);
        // What seekers wrote is in none of them.
        Assert.DoesNotContain("He laughed.", (await site.Ben.Get("/notices")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_reads_or_marks_somebody_elses()
    {
        await using var site = await CoachedSite.New();
        await site.HandIn();
        Assert.DoesNotContain("handed in", (await site.Sue.Get("/notices")).Text, StringComparison.Ordinal);
        await site.Sue.Send("/notices/read");
        Assert.Equal("1 new notice", Count(await site.Cora.Get("/")));
        await site.Cora.Send("/notices/read");
        Assert.Null(Count(await site.Cora.Get("/")));
        Assert.Equal("1 new notice", Count(await site.Ben.Get("/")));
        Assert.DoesNotContain("Mark all as read", (await site.Cora.Get("/notices")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_who_shares_is_told_too_and_the_list_has_pages()
    {
        await using var app = new PracticeApp();
        var guest = app.Visitor();
        var draft = await guest.WriteAndCheck(Answers.Good);
        await app.Visitor().Comments(await guest.Share(draft), "Good.");
        Assert.Equal("1 new notice", Count(await guest.Get("/")));
        Assert.Equal($"{draft}#friends", Links(await guest.Get("/notices")).Single());
        var me = await app.Ask(db => db.Notices.Select(notice => notice.PersonId).SingleAsync());
        await app.Ask(async db =>
        {
            for (var i = 0; i < 30; i++)
                db.Notices.Add(Notice.To(me, new(NoticeKind.CardSet, $"/groups/{i}"), DateTime.UtcNow.AddMinutes(-i)));
            return await db.SaveChangesAsync();
        });
        Assert.Equal(25, Links(await guest.Get("/notices")).Count);
        var second = await guest.Get("/notices?number=2");
        Assert.Equal(6, Links(second).Count);
        Assert.Contains("Page 2 of 2", second.Text, StringComparison.Ordinal);
        Assert.Equal("/groups/29#cards", Links(second)[^1]);
    }

    [Fact]
    public async Task The_count_costs_one_look_at_most_and_none_for_nobody()
    {
        await using var app = new PracticeApp();
        var commands = new Commands();
        await using var site = app.WithWebHostBuilder(host => host.ConfigureServices(services => services.ConfigureDbContext<PracticeDb>(options => options.AddInterceptors(commands))));
        var (nobody, guest) = (PracticeApp.Visitor(site), PracticeApp.Visitor(site));
        await nobody.Get("/guide");
        Assert.Empty(commands.OnNotices());
        await guest.WriteAndCheck(Answers.Good);
        commands.OnNotices();
        await guest.Get("/guide");
        Assert.Single(commands.OnNotices());
        await guest.Get("/no/such/page");
        Assert.Single(commands.OnNotices());
        await guest.Get("/css/site.css");
        Assert.Empty(commands.OnNotices());
    }

    [Fact]
    public async Task Old_ones_that_were_read_are_tidied_away()
    {
        await using var site = await CoachedSite.New();
        await site.HandIn();
        await site.Ben.Send("/notices/read");
        var later = DateTime.UtcNow + NoticeVerbs.KeptAfterReading + TimeSpan.FromHours(1);
        Assert.Equal(3, await site.App.Ask(db => db.Notices.CountAsync()));
        await site.App.Ask(db => Tidying.Tidy(db, later, 3650));
        // Cora's: of what was handed in. That she became a coach she has read.
        Assert.Equal([NoticeKind.HandedIn], await site.App.Ask(db => db.Notices.Select(notice => notice.Kind).ToListAsync()));
    }

    private static string? Count(Page page) =>
        Regex.Match(page.Html, "<a class=\"news\".*?</a>", RegexOptions.Singleline) is { Success: true } link ? Regex.Replace(Regex.Replace(link.Value, "<[^>]+>", ""), @"\s+", " ").Trim() : null;

    private static IReadOnlyList<string> Links(Page page) => [.. Regex.Matches(page.Html, "<p>(?:<strong[^>]*>New</strong>)? <a href=\"([^\"]+)\"").Select(link => link.Groups[1].Value)];

    private sealed class Commands : DbCommandInterceptor
    {
        private readonly List<string> texts = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            lock (texts)
                texts.Add(command.CommandText);
            return ValueTask.FromResult(result);
        }

        /// <summary>Since the last time it was asked.</summary>
        public List<string> OnNotices()
        {
            lock (texts)
            {
                var found = texts.Where(text => text.Contains("\"Notices\"", StringComparison.Ordinal)).ToList();
                texts.Clear();
                return found;
            }
        }
    }
}
