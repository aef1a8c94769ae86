using System.Text;
using System.Text.RegularExpressions;
using Practice.Web.Pages.Coach.Insight;

namespace Practice.Web.Tests.Coaching.Insight;

public sealed class TablesForASpreadsheet : IAsyncLifetime
{
    private CoachedSite site = null!;

    public async Task InitializeAsync() => site = await CoachedSite.New();

    public Task DisposeAsync() => site.DisposeAsync().AsTask();

    private DateTime Now => site.App.Clock.GetUtcNow().UtcDateTime;

    private string Address => $"/coach/groups/{site.Group}/insight.csv";

    [Fact]
    public async Task It_is_a_file_that_spreadsheets_open_and_no_cache_keeps()
    {
        foreach (var (address, name) in new[] { (Address, "practice-hand-ins.csv"), ("/coach/insight.csv", "practice-reviews.csv") })
        {
            using var response = await site.Ben.Http.GetAsync(address);
            Assert.Equal("text/csv; charset=utf-8", response.Content.Headers.ContentType?.ToString());
            Assert.Equal(("attachment", name), (response.Content.Headers.ContentDisposition?.DispositionType, response.Content.Headers.ContentDisposition?.FileName));
            Assert.True(response.Headers.CacheControl?.NoStore);
            var bytes = await response.Content.ReadAsByteArrayAsync();
            Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
            Assert.EndsWith("\r\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Columns_are_those_that_the_page_names_and_stay_what_they_are()
    {
        string[] criteria = ["active_listening", "empathy", "patience", "problem_solving", "clear_communication", "emotional_intelligence", "situation", "task", "action", "result"];
        var (group, coach) = ((await Rows(site.Ben, Address))[0], (await Rows(site.Ben, "/coach/insight.csv"))[0]);
        Assert.Equal(
            ["hand_in", "seeker", "card", "card_title", "draft", "question", "standing", "handed_in_at", "returned_at", "returned_by_me",
                .. criteria.Select(criterion => $"{criterion}_coach"), .. criteria.Select(criterion => $"{criterion}_machine"), "flags_machine"], group);
        Assert.Equal(
            ["review", "group", "seeker", "card", "draft", "begun_at", "machine_opened_at", "machine_opened", "returned_at",
                .. criteria.Select(criterion => $"{criterion}_mine"), .. criteria.Select(criterion => $"{criterion}_blind"), .. criteria.Select(criterion => $"{criterion}_machine")], coach);
        foreach (var (page, columns) in new[] { (Address.Replace(".csv", "", StringComparison.Ordinal), InsightFiles.GroupColumns), ("/coach/insight", InsightFiles.CoachColumns) })
        {
            var html = (await site.Ben.Get(page)).Html;
            Assert.All(columns, column => Assert.Contains($"<code>{column.Name}</code>", html, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_question_is_never_a_formula()
    {
        await site.HandIn("sam", Now, Assessed.With(), question: "=HYPERLINK(\"http://evil.example\";\"see, here\")");
        var csv = (await site.Ben.Get(Address)).Html;
        Assert.Contains(",\"'=HYPERLINK(\"\"http://evil.example\"\";\"\"see, here\"\")\",", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_machines_levels_are_in_it_only_when_nothing_is_left_to_mark_blind()
    {
        var machine = Assessed.With(Assessed.All(1), "joking");
        await site.HandIn("sam", Now.AddHours(-5), machine);
        await site.Review(await site.HandIn("sam", Now.AddHours(-4), machine), "ben", Assessed.All(2), isOpened: false);
        await site.Review(await site.HandIn("sam", Now.AddHours(-3), machine), "ben", Assessed.All(3), isReturned: false);
        await site.Review(await site.HandIn("sam", Now.AddHours(-2), machine), "cora", Assessed.All(2), isOpened: false);
        var forBen = await Rows(site.Ben, Address);
        Assert.Equal(["waiting no", "returned yes 2", "waiting no 1 joking", "returned no 2 1 joking"], forBen.Skip(1).Select(Said));
        var forCora = await Rows(site.Cora, Address);
        Assert.Equal(["waiting no", "returned no 2 1 joking", "waiting no", "returned yes 2"], forCora.Skip(1).Select(Said));

        string Said(string[] row) => string.Join(' ', new[] { row[6], row[9], row[11], row[21], row[30] }.Where(cell => cell.Length > 0));
    }

    [Fact]
    public async Task A_coachs_file_has_the_coachs_own_reviews()
    {
        var blind = new Dictionary<string, int> { ["empathy"] = 3 };
        var mine = await site.Review(await site.HandIn("sam", Now, Assessed.With(Assessed.All(1))), "ben", blind, new Dictionary<string, int> { ["empathy"] = 1, ["result"] = 2 });
        await site.Review(await site.HandIn("sue", Now, Assessed.With()), "cora", Assessed.All(2));
        var rows = await Rows(site.Ben, "/coach/insight.csv");
        Assert.Equal(2, rows.Count);
        var row = rows[0].Zip(rows[1]).ToDictionary(cell => cell.First, cell => cell.Second);
        Assert.Equal(($"{mine}", "Tuesday", "sam@example.org", "no-receipt", "1", "on_request"), (row["review"], row["group"], row["seeker"], row["card"], row["draft"], row["machine_opened"]));
        Assert.Equal(("1", "3", "1"), (row["empathy_mine"], row["empathy_blind"], row["empathy_machine"]));
        Assert.Equal(("2", "", "1"), (row["result_mine"], row["result_blind"], row["result_machine"]));
    }

    [Fact]
    public async Task Whoever_left_is_in_no_file()
    {
        await site.Review(await site.HandIn("sam", Now, Assessed.With()), "ben", Assessed.All(2));
        Assert.Equal((2, 2), ((await Rows(site.Ben, Address)).Count, (await Rows(site.Ben, "/coach/insight.csv")).Count));
        await site.Sam.Send($"/groups/{site.Group}/leave");
        Assert.Equal((1, 1), ((await Rows(site.Ben, Address)).Count, (await Rows(site.Ben, "/coach/insight.csv")).Count));
    }

    private static async Task<List<string[]>> Rows(Visitor visitor, string address)
    {
        var text = (await visitor.Get(address)).Html.TrimStart('\uFEFF');
        return [.. text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(row =>
            Regex.Matches(row, "(?<=^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))").Select(cell => cell.Groups[1].Value + cell.Groups[2].Value).ToArray())];
    }
}
