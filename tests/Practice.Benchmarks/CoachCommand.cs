using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Practice.Benchmarks.Decks;

namespace Practice.Benchmarks;

/// <summary>
/// Time of the pages of coaches and of their seekers on a site with 5,000 drafts, beside the barest page there is. They take
/// turns within one run, as in <see cref="DeckCommand"/>.
/// </summary>
internal static class CoachCommand
{
    private const int WarmUps = 30;
    private const int Rounds = 120;

    public static async Task<int> Run()
    {
        var data = Directory.CreateTempSubdirectory("coach-data-");
        var (printed, took) = await Seed(data.FullName);
        Console.WriteLine(printed);
        Console.WriteLine($"seeded in {took.TotalSeconds:0.0} s");
        using var site = await RunningSite.On(Path.Combine(Repository.Root, "content"), data);
        using var coach = await SignedIn(site, Printed(printed, "coach"), Printed(printed, "password"));
        using var seeker = await SignedIn(site, Printed(printed, "seeker"), Printed(printed, "password"));
        var queue = await coach.GetStringAsync("/coach");
        var answers = await seeker.GetStringAsync("/answers");
        (HttpClient Who, string Name, string Address)[] pages =
        [
            (coach, "bare page", "/status"), (coach, "queue", "/coach"), (coach, "queue, page 2", "/coach?number=2"), (coach, "review", Found(queue, "/coach/reviews/[0-9a-f-]+")),
            (coach, "group", Found(queue, "/coach/groups/[0-9a-f]{8}-[0-9a-f-]+")), (coach, "groups", "/groups"), (coach, "comments for reuse", "/coach/comments"),
            (seeker, "answers", "/answers"), (seeker, "draft", Found(answers, "/answers/[0-9a-f-]+/drafts/[0-9]+")), (seeker, "hand in", Found(answers, "/answers/[0-9a-f-]+/drafts/[0-9]+") + "/hand-in"),
        ];
        await Time(pages);
        return 0;
    }

    private static async Task Time((HttpClient Who, string Name, string Address)[] pages)
    {
        var times = pages.Select(_ => new List<double>()).ToArray();
        for (var round = -WarmUps; round < Rounds; round++)
            foreach (var (at, page) in pages.Index())
            {
                var clock = Stopwatch.StartNew();
                using var answer = await page.Who.GetAsync(page.Address);
                await answer.Content.ReadAsByteArrayAsync();
                if (page.Name != "bare page" && answer.StatusCode != HttpStatusCode.OK)
                    throw new InvalidOperationException($"{page.Address} answers {answer.StatusCode}");
                if (round >= 0)
                    times[at].Add(clock.Elapsed.TotalMilliseconds);
            }

        foreach (var (page, taken) in pages.Zip(times))
        {
            taken.Sort();
            Console.WriteLine($"{page.Name,-20} median {taken[Rounds / 2]:0.00} ms, 95 % under {taken[Rounds * 95 / 100]:0.00} ms");
        }
    }

    private static async Task<(string Printed, TimeSpan Took)> Seed(string folder)
    {
        var clock = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Practice.Web.dll"), "demo", "seed"]) { RedirectStandardOutput = true };
        start.Environment["Practice__DataFolder"] = folder;
        start.Environment["Practice__ContentFolder"] = Path.Combine(Repository.Root, "content");
        using var seed = Process.Start(start)!;
        var printed = await seed.StandardOutput.ReadToEndAsync();
        await seed.WaitForExitAsync();
        return seed.ExitCode == 0 ? (printed, clock.Elapsed) : throw new InvalidOperationException("The site could not be filled.");
    }

    private static async Task<HttpClient> SignedIn(RunningSite site, string email, string password)
    {
        var visitor = new HttpClient(new HttpClientHandler { CookieContainer = new() }) { BaseAddress = site.Address };
        var form = await visitor.GetStringAsync("/account/sign-in");
        var token = Regex.Match(form, "name=\"__RequestVerificationToken\"[^>]*?value=\"([^\"]*)\"").Groups[1].Value;
        using var fields = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["Input.Email"] = email, ["Input.Password"] = password });
        (await visitor.PostAsync("/account/sign-in", fields)).EnsureSuccessStatusCode();
        return visitor;
    }

    private static string Printed(string output, string what) => Regex.Match(output, $@"(?m)^{what}\s+(.+)$").Groups[1].Value.Trim();

    private static string Found(string page, string address) => Regex.Match(page, $"\"({address})\"") is { Success: true } found
        ? found.Groups[1].Value
        : throw new InvalidOperationException($"There is no link to {address}.");
}
