using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Practice.Data.Coaching.Insight;

namespace Practice.Web.Tests.Coaching.Insight;

public sealed class AGroupFromAfar : IAsyncLifetime
{
    private CoachedSite site = null!;

    public async Task InitializeAsync() => site = await CoachedSite.New();

    public Task DisposeAsync() => site.DisposeAsync().AsTask();

    private DateTime Now => site.App.Clock.GetUtcNow().UtcDateTime;

    private string Address => $"/coach/groups/{site.Group}/insight";

    [Fact]
    public async Task An_empty_group_says_what_will_be_here()
    {
        var page = (await site.Ben.Get(Address)).Text;
        Assert.Contains("0 answers handed in to this group", page, StringComparison.Ordinal);
        Assert.Contains("Nothing was handed in in these weeks.", page, StringComparison.Ordinal);
        Assert.Contains("Too few to say: with 3 answers", page, StringComparison.Ordinal);
        Assert.Contains("2 of 2 seekers.", page, StringComparison.Ordinal);
        Assert.Contains("Nothing yet Never; joined", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coaches_levels_and_the_machines_are_kept_apart()
    {
        foreach (var level in (int[])[0, 1, 3])
            await site.Opened(await site.HandIn("sam", Now, Assessed.With(Assessed.All(level))), "ben");
        Assert.Contains("Nothing was returned yet", (await site.Ben.Get(Address)).Text, StringComparison.Ordinal);
        foreach (var level in (int[])[3, 3, 2])
            await site.Review(await site.HandIn("sue", Now, Assessed.With(Assessed.All(0))), "ben", new Dictionary<string, int> { ["empathy"] = level });
        var page = await site.Ben.Get(Address);
        Assert.Contains("3 of 6 answers returned with levels.", page.Text, StringComparison.Ordinal);
        // Coaches: 3, 3, 2. The machine: 0, 1, 3 of what waits, and none of what has the coach's level.
        Assert.Contains("Coaches Strong 3 levels Machine Claimed 3 levels", Trend(page, "Empathy"), StringComparison.Ordinal);
        Assert.Contains("Strong (3) Claimed (3)", Trend(page, "Empathy"), StringComparison.Ordinal);
        // Where the coach set none, the machine's of all six: 0, 0, 0, 0, 1, 3.
        Assert.Contains("Coaches none 0 levels Machine Not shown 6 levels", Trend(page, "Patience"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_the_machine_is_told_of_what_the_coach_has_still_to_mark()
    {
        for (var i = 0; i < 3; i++)
            await site.HandIn("sam", Now, Assessed.With(Assessed.All(0), "blames-others"));
        var page = await site.Ben.Get(Address);
        Assert.Contains("Coaches none 0 levels Machine none 0 levels", Trend(page, "Empathy"), StringComparison.Ordinal);
        Assert.DoesNotContain("Not shown or claimed", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("flag raised", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_levels_are_too_few_to_say()
    {
        foreach (var (seeker, assessment) in new[] { ("sam", Assessed.With()), ("sue", Assessed.With()), ("sue", Assessed.Unjudged()) })
            await site.Opened(await site.HandIn(seeker, Now, assessment), "ben");
        var page = await site.Ben.Get(Address);
        Assert.Contains("Machine too few to say 2 levels", Trend(page, "Empathy"), StringComparison.Ordinal);
        Assert.DoesNotContain("<circle class=\"of-machine\" cx=\"115\"", page.Html, StringComparison.Ordinal);
        await site.Opened(await site.HandIn("sam", Now, Assessed.With()), "ben");
        Assert.Contains("<circle class=\"of-machine\" cx=\"115\" cy=\"13\"", (await site.Ben.Get(Address)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_most_lack_is_counted_and_leads_to_the_guide_and_to_a_card()
    {
        await site.Opened(await site.HandIn("sam", Now, Assessed.With(new Dictionary<string, int> { ["result"] = 0, ["empathy"] = 1 }, "blames-others"), card: "off-menu"), "ben");
        await site.Opened(await site.HandIn("sam", Now, Assessed.With(new Dictionary<string, int> { ["result"] = 1 }), card: "off-menu"), "ben");
        await site.Opened(await site.HandIn("sue", Now, Assessed.With(new Dictionary<string, int> { ["result"] = 1 }), card: "no-receipt"), "ben");
        // The coach's level counts, and not the machine's.
        await site.Review(await site.HandIn("sue", Now, Assessed.With(new Dictionary<string, int> { ["result"] = 0 })), "ben", new Dictionary<string, int> { ["result"] = 3 });
        var lacks = Section(await site.Ben.Get(Address), "lacks");
        Assert.Matches("Result Missing or vague 3 of 4 answers", lacks.Text);
        Assert.Matches("Empathy Not shown or claimed 1 of 4 answers", lacks.Text);
        Assert.Matches("flag raised 1 of 4 answers", lacks.Text);
        Assert.Equal(["/skills/result", "/skills/empathy", "/skills/blames-others"], Regex.Matches(lacks.Html, "/skills/[a-z-]+").Select(link => link.Value));
        Assert.Contains("<rect class=\"part\" width=\"75\"", lacks.Html, StringComparison.Ordinal);
        Assert.Equal(3, Regex.Count(lacks.Html, "href=\"/guide/"));
        Assert.Equal("/scenarios/off-menu", Regex.Match(lacks.Html, "/scenarios/[a-z-]+").Value);
        foreach (var link in Regex.Matches(lacks.Html, "href=\"(/[^\"]+)\"").Select(link => link.Groups[1].Value))
            Assert.Equal((link, HttpStatusCode.OK), (link, (await site.Ben.Get(link)).Status));
    }

    [Fact]
    public async Task Only_what_was_handed_in_to_this_group_by_those_in_it_is_known()
    {
        // Written, and checked, but not handed in.
        await site.Sue.WriteAndCheck(Answers.Good);
        var handIn = await site.HandIn("sam", Now, Assessed.With());
        await site.HandIn("sue", Now.AddDays(-20), Assessed.With());
        await site.HandIn("sam", Now.AddDays(-100), Assessed.With());
        var page = await site.Ben.Get(Address);
        Assert.Contains("2 answers handed in", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 of 2 seekers.", page.Text, StringComparison.Ordinal);
        Assert.Contains("sue@example.org Nothing for 14 days or more", Section(page, "quiet").Text, StringComparison.Ordinal);
        var draft = await site.App.Ask(db => db.HandIns.Where(found => found.Id == handIn).Select(found => found.AnswerId).SingleAsync());
        await site.Sam.Send($"/answers/{draft}/drafts/1/hand-in/{handIn}/withdraw");
        Assert.Contains("1 answer handed in", (await site.Ben.Get(Address)).Text, StringComparison.Ordinal);
        Assert.Contains("sam@example.org Nothing for 30 days or more", Section(await site.Ben.Get(Address), "quiet").Text, StringComparison.Ordinal);
        await site.Sue.Send($"/groups/{site.Group}/leave");
        var left = await site.Ben.Get(Address);
        Assert.Contains("0 answers handed in", left.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sue@", left.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_style_stands_in_the_page()
    {
        await site.Many("sam", 20, Now, i => Assessed.With(Assessed.All(i % 4)));
        Assert.DoesNotMatch("<[^>]+\\sstyle=|<style", (await site.Ben.Get(Address)).Html);
    }

    [Fact]
    public async Task It_asks_as_often_for_one_as_for_many()
    {
        var log = new LogLines();
        await using var logged = site.App.WithWebHostBuilder(host => host.ConfigureLoggingTo(log));
        var ben = PracticeApp.Visitor(logged);
        await ben.SignIn("ben@example.org");
        await site.HandIn("sam", Now, Assessed.With());
        var (group, file, coach) = (await Count(Address), await Count(Address + ".csv"), await Count("/coach/insight"));
        await site.Many("sam", 30, Now, i => Assessed.With(Assessed.All(i % 4)));
        await site.Many("sue", 30, Now.AddDays(-40), i => Assessed.With(Assessed.All(i % 3)), "ben");
        Assert.Equal((group, file, coach), (await Count(Address), await Count(Address + ".csv"), await Count("/coach/insight")));
        Assert.InRange(group, 4, 6);
        Assert.InRange(file, 2, 4);
        Assert.InRange(coach, 3, 5);

        async Task<int> Count(string address) => (await log.QueriesOf(ben, address)).Count;
    }

    [Fact]
    public async Task A_thousand_hand_ins_are_counted()
    {
        var machine = await site.App.Ask(async db =>
        {
            await site.Sam.WriteAndCheck(Answers.Good);
            return await db.Drafts.Select(draft => draft.Assessment).FirstAsync();
        });
        await site.Many("sam", 500, Now, _ => machine);
        await site.Many("sue", 500, Now, _ => machine, "ben");
        Assert.Contains("1,000 answers handed in", (await site.Ben.Get(Address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Levels_are_taken_as_they_stand_in_the_assessment()
    {
        await site.HandIn();
        var (levels, machine) = await site.App.Ask(async db => (
            await db.Lines(await db.Users.Where(person => person.Email == "ben@example.org").Select(person => person.Id).SingleAsync(), Guid.Parse(site.Group), DateTime.UnixEpoch)
                .Select(line => line.Levels).SingleAsync(),
            await db.Drafts.Select(draft => draft.Assessment).SingleAsync()));
        Assert.Equal(machine.Skills.Concat(machine.Parts).Select(judged => judged.IsJudged ? (int?)judged.Level : null), levels.OfMachine().Levels);
        Assert.Equal(machine.Flags.Select(flag => flag.Id), levels.OfMachine().Flags);
        Assert.All(levels.OfCoach(), Assert.Null);
    }

    private static string Trend(Page page, string title) => Text(Regex.Match(page.Html, $"<h3>{title}</h3>.*?</li>", RegexOptions.Singleline).Value);

    private static (string Html, string Text) Section(Page page, string id)
    {
        var html = Regex.Match(page.Html, $"<section aria-labelledby=\"{id}\">.*?</section>", RegexOptions.Singleline).Value;
        return (html, Text(html));
    }

    private static string Text(string html) => (new Page(HttpStatusCode.OK, html, "", null!)).Text;
}
