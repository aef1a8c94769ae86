using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Practice.Content;
using Practice.Data;
using Practice.Data.Coaching;
using Practice.Web.Commands.Demo;

namespace Practice.Web.Tests.Coaching;

public sealed partial class PagesStayFast
{
    [Fact]
    public async Task Every_page_asks_the_database_as_often_for_one_as_for_many()
    {
        await using var site = await CoachedSite.New();
        var draft = await site.HandIn();
        var first = await CoachedSite.Take(site.Ben);
        await CoachedSite.Comment(site.Ben, first, "What did he say then?");
        await CoachedSite.Write(site.Ben, first, "/return", "Good.");
        await site.HandIn((await site.Sam.Check(await site.Sam.OpenForm(draft.Split("/drafts")[0]), Answers.Other)).Location);
        var second = await CoachedSite.Take(site.Ben);
        await CoachedSite.Comment(site.Ben, second, "Better.");
        await site.Ben.Send("/coach/comments", "kind", "Essential", "text", "The outcome is missing.");
        await site.Ben.Send($"/coach/groups/{site.Group}/cards", "Scenario", "no-receipt");
        (string Email, string Address)[] pages =
        [
            ("ben", "/coach"), ("ben", $"/coach?group={site.Group}"), ("ben", first), ("ben", second), ("ben", $"/coach/groups/{site.Group}"), ("ben", $"/coach/groups/{site.Group}?q=example"), ("ben", "/groups"), ("ben", "/coach/comments"), ("ben", "/coach/returned"),
            ("ben", "/coach/insight"), ("ben", $"/coach/groups/{site.Group}/insight"),
            ("sam", $"/groups/{site.Group}"), ("sam", $"{draft}/hand-in"), ("sam", "/answers"), ("sam", draft.Split("/drafts")[0]), ("sam", draft), ("sam", draft.Replace("/1", "/2", StringComparison.Ordinal)),
        ];

        var log = new LogLines();
        await using var logged = site.App.WithWebHostBuilder(host => host.ConfigureLoggingTo(log));
        var visitors = new Dictionary<string, Visitor> { ["ben"] = PracticeApp.Visitor(logged), ["sam"] = PracticeApp.Visitor(logged) };
        foreach (var (name, visitor) in visitors)
            await visitor.SignIn($"{name}@example.org");
        var one = await Counts();
        await site.App.Ask(db => ManyOfEverything.Add(db, Guid.Parse(site.Group)));
        var many = await Counts();
        Assert.Equal(one, many);
        Assert.All(one, line => Assert.InRange(int.Parse(line.Split(": ")[1], System.Globalization.CultureInfo.InvariantCulture), 2, 16));

        async Task<List<string>> Counts()
        {
            var counts = new List<string>();
            foreach (var (name, address) in pages)
                counts.Add($"{address}: {(await log.QueriesOf(visitors[name], address)).Count}");
            return counts;
        }
    }

    [Fact]
    public async Task Every_list_has_pages()
    {
        await using var site = await CoachedSite.New();
        await site.HandIn();
        await site.App.Ask(db => ManyOfEverything.Add(db, Guid.Parse(site.Group)));
        foreach (var (visitor, address) in new[]
        {
            (site.Ben, "/coach?number="), (site.Ben, $"/coach?group={site.Group}&number="), (site.Ben, "/coach?number=1&groups="), (site.Ben, $"/coach/groups/{site.Group}?number="), (site.Ben, $"/coach/groups/{site.Group}?q=example&number="), (site.Ben, "/groups?number="), (site.Sam, "/answers?number="),
        })
        {
            var page = await visitor.Get($"{address}2");
            Assert.Contains("Page 2 of 2", page.Text, StringComparison.Ordinal);
            Assert.Contains($"rel=\"prev\" href=\"{WebUtility.HtmlEncode(address)}1\"", page.Html, StringComparison.Ordinal);
            Assert.Contains("Page 2 of 2", (await visitor.Get($"{address}99")).Text, StringComparison.Ordinal);
            Assert.Contains($"rel=\"next\" href=\"{WebUtility.HtmlEncode(address)}2\"", (await visitor.Get($"{address}1")).Html, StringComparison.Ordinal);
        }

        await site.App.Ask(async db =>
        {
            var ben = await db.Users.WithEmail("ben@example.org").SingleAsync();
            db.AddRange(Enumerable.Range(0, ManyOfEverything.Count).Select(i => SavedComment.Keep(ben.Id, CommentKind.Essential, $"Kept & counted {i}.", DateTime.UtcNow)));
            return await db.SaveChangesAsync();
        });
        Assert.Contains("Page 2 of 2", (await site.Ben.Get("/coach/comments?q=kept+%26&number=2")).Text, StringComparison.Ordinal);
        Assert.Contains("href=\"/coach/comments?q=kept%20%26&amp;number=2\"", (await site.Ben.Get("/coach/comments?q=kept+%26")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_of_several_pages_a_member_is_found_by_words_of_the_name()
    {
        await using var site = await CoachedSite.New();
        await site.HandIn();
        var group = $"/coach/groups/{site.Group}";
        Assert.DoesNotContain("Words in the name", (await site.Ben.Get(group)).Text, StringComparison.Ordinal);
        await site.App.Ask(db => ManyOfEverything.Add(db, Guid.Parse(site.Group)));
        Assert.Contains("Words in the name", (await site.Ben.Get(group)).Text, StringComparison.Ordinal);
        var found = (await site.Ben.Get($"{group}?q=ORG+seeker17")).Text;
        Assert.Contains("seeker17@example.org", found, StringComparison.Ordinal);
        Assert.DoesNotContain("seeker18@example.org", found, StringComparison.Ordinal);
        Assert.Contains("Show all members", found, StringComparison.Ordinal);
        Assert.Contains("Nobody in the group is called that.", (await site.Ben.Get($"{group}?q=seeker_7%25")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_reads_a_whole_table()
    {
        await using var site = new PracticeApp();
        var passwords = new Microsoft.AspNetCore.Identity.PasswordHasher<Person>();
        var filled = await site.Ask(db => DemoSite.Fill(db, Library.Load(Repository.Content), new(8, 2, 60), DateTime.UtcNow, passwords.HashPassword));
        var log = new LogLines();
        await using var logged = site.WithWebHostBuilder(host => host.ConfigureLoggingTo(log));
        var (coach, seeker) = (PracticeApp.Visitor(logged), PracticeApp.Visitor(logged));
        await coach.SignIn(filled!.Coach, DemoSite.Password);
        await seeker.SignIn(filled.Seeker, DemoSite.Password);
        var coachId = await site.Ask(db => db.Users.WithEmail(filled.Coach).Select(person => person.Id).SingleAsync());
        var seekerId = await site.Ask(db => db.Users.WithEmail(filled.Seeker).Select(person => person.Id).SingleAsync());
        var group = await site.Ask(db => db.Groups.CoachedBy(coachId).OfSeeker(seekerId).Select(found => found.Id).FirstAsync());
        var reviews = await site.Ask(db => db.WrittenBy(coachId).Select(review => review.Id).ToListAsync());
        var handIns = await site.Ask(db => db.BySeeker(seekerId).Select(handIn => new { handIn.AnswerId, handIn.DraftNumber }).ToListAsync());
        (Visitor Who, string Address)[] pages =
        [
            (coach, "/coach"), (coach, $"/coach?group={group}"), .. reviews.Select(review => (coach, $"/coach/reviews/{review}")), (coach, $"/coach/groups/{group}"), (coach, $"/coach/groups/{group}?q=a"), (coach, "/groups"), (coach, "/coach/comments"),
            (coach, "/coach/comments?q=result"), (seeker, "/groups"), (seeker, $"/groups/{group}"), (seeker, "/answers"), (seeker, "/"), (seeker, "/account"),
            .. handIns.SelectMany(handIn => new[] { (seeker, $"/answers/{handIn.AnswerId}/drafts/{handIn.DraftNumber}"), (seeker, $"/answers/{handIn.AnswerId}/drafts/{handIn.DraftNumber}/hand-in") }),
            (seeker, $"/answers/{handIns[0].AnswerId}"),
        ];
        var scans = new SortedSet<string>(StringComparer.Ordinal);
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(site.DataFolder, PracticeDatabase.FileName)};Pooling=False");
        await connection.OpenAsync();
        foreach (var (who, address) in pages)
            foreach (var sql in await log.QueriesOf(who, address))
                foreach (var step in await Plan(connection, sql))
                    if (IsWholeTable(step, sql))
                        scans.Add($"{Regex.Replace(address, "[0-9a-f-]{36}", "…")}: {step} in {sql}");
        Assert.True(scans.Count == 0, string.Join("\n\n", scans));
    }

    private static async Task<List<string>> Plan(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        foreach (var name in Parameter().Matches(sql).Select(found => found.Value).Distinct())
            command.Parameters.AddWithValue(name, "1");
        var steps = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            steps.Add(reader.GetString(3));
        return steps;
    }

    /// <summary>What a subquery has found is scanned too: only tables count.</summary>
    private static bool IsWholeTable(string step, string sql) =>
        Scan().Match(step) is { Success: true } scan && Regex.IsMatch(sql, $"(FROM|JOIN) \"\\w+\" AS \"{scan.Groups[1].Value}\"");

    [GeneratedRegex(@"^SCAN (\w+)")]
    private static partial Regex Scan();

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();
}
