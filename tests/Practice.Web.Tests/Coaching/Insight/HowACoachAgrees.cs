using System.Text.RegularExpressions;

namespace Practice.Web.Tests.Coaching.Insight;

public sealed class HowACoachAgrees : IAsyncLifetime
{
    private CoachedSite site = null!;

    public async Task InitializeAsync() => site = await CoachedSite.New();

    public Task DisposeAsync() => site.DisposeAsync().AsTask();

    private DateTime Now => site.App.Clock.GetUtcNow().UtcDateTime;

    [Fact]
    public async Task With_nothing_marked_it_says_so()
    {
        var page = (await site.Ben.Get("/coach/insight")).Text;
        Assert.Contains("Nothing to compare yet", page, StringComparison.Ordinal);
        Assert.Contains("no draft was marked by you and by another coach", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Where you differ most", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_was_set_before_the_machines_levels_were_opened_counts()
    {
        // Ten drafts: the machine says 0 or 3; Ben agrees on nine, sets patience only after opening, and then takes the machine's.
        for (var i = 0; i < 10; i++)
        {
            var machine = i < 5 ? 0 : 3;
            var handIn = await site.HandIn("sam", Now.AddMinutes(-i), Assessed.With(Assessed.All(machine)));
            var empathy = i == 0 ? 3 : machine;
            await site.Review(handIn, "ben", new Dictionary<string, int> { ["empathy"] = empathy }, new Dictionary<string, int> { ["empathy"] = machine, ["patience"] = machine });
        }

        var page = await site.Ben.Get("/coach/insight");
        // One of ten off by three: 9 apart; chance gives (4·5 + 6·5)·9/10 = 45. Kappa 1 - 9/45.
        Assert.Equal("0.80 90 % 10 0", Row(page, "machine", "Empathy"));
        Assert.Equal("Too few to say – 0 10, 10 the same", Row(page, "machine", "Patience"));
        Assert.Equal("Too few to say – 0 0", Row(page, "machine", "Result"));
        // Nobody else sees them.
        Assert.Contains("Nothing to compare yet", (await site.Cora.Get("/coach/insight")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nine_pairs_are_too_few_to_say_and_what_is_not_opened_is_none()
    {
        for (var i = 0; i < 10; i++)
            await site.Review(await site.HandIn("sam", Now.AddMinutes(-i), Assessed.With(Assessed.All(i % 4))), "ben", Assessed.All(i % 4), isOpened: i > 0);
        Assert.Equal("Too few to say 100 % 9 0", Row(await site.Ben.Get("/coach/insight"), "machine", "Empathy"));
    }

    [Fact]
    public async Task Other_coaches_are_told_of_in_sum_and_only_blind()
    {
        for (var i = 0; i < 10; i++)
        {
            var handIn = await site.HandIn("sam", Now.AddMinutes(-i), Assessed.With(Assessed.All(1)));
            // Cora began, and Ben took over and returned it; she opened the machine's and changed hers after.
            await site.Review(handIn, "cora", Assessed.All(i % 2 == 0 ? 1 : 2), Assessed.All(0), isReturned: false);
            await site.Review(handIn, "ben", Assessed.All(i % 2 == 0 ? 1 : 2), isOpened: false);
        }

        foreach (var coach in new[] { site.Ben, site.Cora })
        {
            var page = await coach.Get("/coach/insight");
            Assert.Equal("1.00 100 % 10", Row(page, "coaches", "Empathy"));
            Assert.DoesNotContain(coach == site.Ben ? "cora@" : "ben@", Regex.Match(page.Html, "<main.*</main>", RegexOptions.Singleline).Value, StringComparison.Ordinal);
        }

        Assert.Contains("no draft was marked by you and by another coach", (await site.Dan.Get("/coach/insight")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_coach_has_not_settled_is_not_felt_out()
    {
        for (var i = 0; i < 10; i++)
        {
            var handIn = await site.HandIn("sam", Now.AddMinutes(-i), Assessed.With(Assessed.All(1)));
            await site.Review(handIn, "cora", Assessed.All(2), isOpened: false, isReturned: false);
            await site.Review(handIn, "ben", Assessed.All(2), isOpened: false, isReturned: false);
        }

        Assert.Contains("no draft was marked by you and by another coach", (await site.Ben.Get("/coach/insight")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_five_reviews_that_are_farthest_apart_are_linked_the_farthest_first()
    {
        var reviews = new List<Guid>();
        for (var i = 0; i < 7; i++)
            reviews.Add(await site.Review(await site.HandIn("sam", Now.AddMinutes(-i), Assessed.With(Assessed.All(0))), "ben",
                Data.Coaching.Review.Criteria.Take(i).ToDictionary(criterion => criterion, _ => 2)));
        var page = await site.Ben.Get("/coach/insight");
        Assert.Equal(
            Enumerable.Reverse(reviews).Take(5).Select(review => $"/coach/reviews/{review}#levels"),
            Regex.Matches(page.Html, "/coach/reviews/[^\"]+").Select(link => link.Value));
        Assert.Contains("Active listening: you Shown, machine Not shown", page.Text, StringComparison.Ordinal);
        Assert.Contains("; and 3 more", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_left_is_in_it_no_more()
    {
        await site.Review(await site.HandIn("sam", Now, Assessed.With()), "ben", Assessed.All(2));
        Assert.Equal("Too few to say 100 % 1 0", Row(await site.Ben.Get("/coach/insight"), "machine", "Empathy"));
        await site.Sam.Send($"/groups/{site.Group}/leave");
        Assert.Contains("Nothing to compare yet", (await site.Ben.Get("/coach/insight")).Text, StringComparison.Ordinal);
    }

    private static string Row(Page page, string section, string title)
    {
        var html = Regex.Match(page.Html, $"<section aria-labelledby=\"{section}\">.*?</section>", RegexOptions.Singleline).Value;
        var row = Regex.Match(html, $"<th scope=\"row\">{title}</th>(.*?)</tr>", RegexOptions.Singleline).Groups[1].Value;
        return new Page(page.Status, row, "", page.Response).Text.Trim();
    }
}
