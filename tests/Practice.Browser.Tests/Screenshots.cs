using Microsoft.Playwright;
using Practice.Web.Tests;
using static Microsoft.Playwright.Assertions;

namespace Practice.Browser.Tests;

/// <summary>
/// Every page in every state, in the ignored folder screenshots/: light, dark, and on a phone. They are made to be looked at;
/// what fails here is that a state can't be reached any more.
/// </summary>
public sealed class Screenshots(LiveSite site) : IClassFixture<LiveSite>
{
    [BrowserFact]
    public Task By_day() => Take("light", 1280, ColorScheme.Light);

    [BrowserFact]
    public Task By_night() => Take("dark", 1280, ColorScheme.Dark);

    [BrowserFact]
    public Task On_a_phone() => Take("phone", 390, ColorScheme.Light);

    private async Task Take(string folder, int width, ColorScheme scheme)
    {
        var page = await site.Open(width: width, scheme: scheme);
        var album = new Album(page, folder);
        var former = Path.Combine(Repository.Root, "screenshots", folder);
        if (Directory.Exists(former))
            Directory.Delete(former, recursive: true);
        await Story.Tell(page, async () =>
        {
            await Reading(page, album);
            var answer = await Writing(page, album);
            await Reports(page, album, answer);
            await Trouble(page, album, answer);
            await TheList(page, album, answer);
        }, $"screenshots-{folder}");
    }

    private static async Task Reading(IPage page, Album album)
    {
        foreach (var (name, address) in new[]
        {
            ("home", "/"), ("deck", "/scenarios"), ("deck-chosen", "/scenarios?skill=patience&kind=story"), ("deck-none", "/scenarios?role=barista&q=receipt"),
            ("deck-misread", "/scenarios?role=casheer"), ("card", "/scenarios/no-receipt"), ("card-model-answer", "/scenarios/no-receipt?show=model"),
            ("guide", "/guide"), ("guide-page", "/guide/star-form"), ("skills", "/skills"), ("skill", "/skills/empathy"), ("accuracy", "/accuracy"),
            ("answers-none", "/answers"), ("retell-none", "/answers/retell"), ("keyboard", "/keyboard"), ("offline", "/offline"), ("not-found", "/no/such/page"),
            ("components", "/components"), ("content-problems", "/content/problems"),
        })
        {
            await page.GotoAsync(address);
            await album.Add(name);
        }

        await page.GotoAsync("/scenarios");
        if (await page.Locator("summary", new() { HasText = "Filters" }).IsVisibleAsync())
        {
            await page.Locator("summary", new() { HasText = "Filters" }).ClickAsync();
            await album.Add("deck-filters");
        }

        await page.GotoAsync("/scenarios/no-receipt");
        await page.Locator("summary", new() { HasText = "Action" }).ClickAsync();
        await album.Add("card-hint");
    }

    private static async Task<string> Writing(IPage page, Album album)
    {
        await page.GotoAsync("/scenarios/no-receipt/answer");
        await album.Add("writing-empty");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await album.Add("writing-error");
        await Box(page, "Situation").FillAsync(Answers.Good.Situation);
        await Box(page, "Action").FillAsync(Answers.Good.Action);
        await Expect(page.Locator("live-hint p:visible")).ToHaveCountAsync(1);
        await page.IsSaved();
        await album.Add("writing-hint");
        await Box(page, "Task").FillAsync(Answers.Good.Task);
        await Box(page, "Result").FillAsync(Answers.Good.Result);
        await page.IsSaved();
        await Check(page, 1);
        await album.Add("writing-report");
        await Box(page, "Action").FocusAsync();
        await album.AddScreen("writing-as-on-the-screen");
        await Box(page, "Result").FillAsync($"{Answers.Good.Result} I wrote down for the shop what had gone wrong, and we changed the sign at the till.");
        await Check(page, 2);
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task Reports(IPage page, Album album, string answer)
    {
        await page.GotoAsync($"{answer}/drafts/2");
        await album.Add("report");
        await page.GetByText("Show the levels").ClickAsync();
        await album.Add("report-levels");
        foreach (var (name, address) in new[]
        {
            ("compare", "/compare"), ("name", "/drafts/1/name"), ("disagree", "/drafts/2/wrong/empathy"), ("print", "/print"), ("delete", "/delete"),
        })
        {
            await page.GotoAsync(answer + address);
            await album.Add(name);
        }

        await page.GotoAsync($"{answer}/print");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await album.Add("print-on-paper");
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    private static async Task Trouble(IPage page, Album album, string answer)
    {
        await page.GotoAsync(answer);
        await page.RouteAsync("**/answers/*", route => route.Request.Method == "POST" ? route.AbortAsync() : route.ContinueAsync());
        await Box(page, "Task").FillAsync("I typed this in a tunnel.");
        await Expect(page.State()).ToContainTextAsync("kept in this browser");
        await album.Add("writing-no-network");
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(answer);
        await Box(other, "Task").FillAsync("I saved this from the other tab.");
        await other.IsSaved();
        await other.CloseAsync();
        await page.UnrouteAllAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("changed in another tab");
        await album.Add("conflict");
        await page.GetByRole(AriaRole.Group, new() { Name = "Task" }).GetByLabel("Keep both").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save what I chose" }).ClickAsync();
        await page.Arrives("**/answers/*");
    }

    private static async Task TheList(IPage page, Album album, string answer)
    {
        await page.GotoAsync("/");
        await album.Add("home-of-somebody-who-returns");
        await page.GotoAsync("/scenarios/difficult-customer/answer");
        await Box(page, "Situation").FillAsync("A customer whose taps I had put in rang on a Sunday.");
        await page.IsSaved();
        await page.GotoAsync("/answers");
        await album.Add("answers");
        await page.GotoAsync("/answers/retell");
        await album.Add("retell");
        await page.GotoAsync($"{answer}/delete");
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete it" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Undo" })).ToBeVisibleAsync();
        await album.Add("answers-undo");
    }

    private static async Task Check(IPage page, int number)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = $"Report on draft {number}" })).ToBeAttachedAsync();
    }

    private static ILocator Box(IPage page, string part) => page.GetByLabel(part, new() { Exact = true });

    /// <summary>The pictures of one walk through the site, numbered as they were taken.</summary>
    private sealed class Album(IPage page, string name)
    {
        private int number;

        public async Task Add(string state)
        {
            if (!Pictures.AreTaken)
                return;
            var screen = page.ViewportSize!;
            // A window as high as the page: what sticks to its foot would hide the text in the middle.
            await page.SetViewportSizeAsync(screen.Width, await page.EvaluateAsync<int>("document.documentElement.scrollHeight"));
            await page.Take($"{name}/{++number:00}-{state}");
            await page.SetViewportSizeAsync(screen.Width, screen.Height);
        }

        /// <summary>What is in the window now.</summary>
        public Task AddScreen(string state) => page.Take($"{name}/{++number:00}-{state}", isWhole: false);
    }
}
