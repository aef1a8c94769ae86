using System.Net;
using System.Text.RegularExpressions;
using Practice.Content;

namespace Practice.Web.Tests.Scenarios;

/// <summary>The deck as a visitor without script finds a card in it.</summary>
public sealed partial class LookingThroughTheDeck(LookingThroughTheDeck.OneSite app) : IClassFixture<LookingThroughTheDeck.OneSite>
{
    public sealed class OneSite : PracticeApp;

    private static readonly Library Library = Library.Load(Repository.Content);

    private readonly Visitor visitor = app.Visitor();

    [Fact]
    public async Task Takes_two_clicks_from_home_to_a_card()
    {
        Assert.Contains("href=\"/scenarios\"", (await visitor.Get("/")).Html, StringComparison.Ordinal);
        Assert.Equal(24, Cards(await visitor.Get("/scenarios")).Count);
    }

    [Fact]
    public async Task Reaches_every_card_once_by_turning_pages()
    {
        var (seen, address) = (new List<string>(), "/scenarios");
        while (address.Length > 0)
        {
            var page = await visitor.Get(address);
            seen.AddRange(Cards(page));
            address = Link(page, "rel=\"next\"");
        }

        Assert.Equal(Library.Scenarios.Select(card => card.Slug), seen);
    }

    [Fact]
    public async Task Keeps_what_was_chosen_from_page_to_page_and_back()
    {
        var first = await visitor.Get("/scenarios?kind=story");
        var next = Link(first, "rel=\"next\"");
        Assert.Equal("/scenarios?kind=story&page=2", next);
        var second = await visitor.Get(next);
        Assert.Equal("/scenarios?kind=story", Link(second, "rel=\"prev\""));
        Assert.Equal("", Link(second, "rel=\"next\""));
        Assert.Contains("Cards 25 to ", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_how_many_cards_each_value_would_leave()
    {
        var page = await visitor.Get("/scenarios?role=cashier");
        var gentle = Library.Scenarios.Count(card => card is { Role: "cashier", Difficulty: 2 });
        Assert.Contains($"Fair {gentle} ", page.Text, StringComparison.Ordinal);
        Assert.Contains($"Barista {Library.Scenarios.Count(card => card.Role == "barista")} ", page.Text, StringComparison.Ordinal);
        Assert.Contains($"{Cards(page).Count} cards for Cashier", page.Text, StringComparison.Ordinal);
        Assert.Equal("/scenarios?role=cashier&difficulty=2", Addresses(page).First(address => address.Contains("difficulty=2", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Says_what_is_chosen_and_how_to_take_it_out()
    {
        var page = await visitor.Get("/scenarios?role=cashier&kind=story&q=receipt");
        Assert.Equal(2, Regex.Count(page.Html, "aria-current=\"true\""));
        Assert.Contains("1 card for Cashier, A story, “receipt”", page.Text, StringComparison.Ordinal);
        Assert.Equal(["no-receipt"], Cards(page));
        Assert.Contains("/scenarios?kind=story&q=receipt", Addresses(page));
        Assert.Contains("/scenarios?role=cashier&kind=story", Addresses(page));
        Assert.Contains("<input type=\"hidden\" name=\"role\" value=\"cashier\">", page.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"receipt\"", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?q=receipt&role=cashier", "?role=cashier&q=receipt")]
    [InlineData("?difficulty=2&skill=patience", "?skill=patience&difficulty=2")]
    [InlineData("?role=&q=", "")]
    [InlineData("?role=Cashier", "?role=cashier")]
    [InlineData("?role=cashier&role=barista", "?role=cashier")]
    [InlineData("?page=1", "")]
    [InlineData("?q=++cold++soup+", "?q=cold%20soup")]
    [InlineData("?utm_source=poster", "")]
    public async Task Has_one_address_for_one_choice(string asked, string address)
    {
        var page = await visitor.Get("/scenarios" + asked);
        Assert.Equal((HttpStatusCode.Redirect, "/scenarios" + address), (page.Status, page.Location));
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get(page.Location)).Status);
    }

    [Theory]
    [InlineData("?q=it%27s+%22odd%22+%26+%3Cb%3E", "“it's \"odd\" & <b>”")]
    [InlineData("?q=caf%C3%A9", "“café”")]
    public async Task Takes_any_words(string asked, string phrase)
    {
        var page = await visitor.Get("/scenarios" + asked);
        if (page.Status == HttpStatusCode.Redirect)
            page = await visitor.Get(page.Location);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(phrase, page.Text.Replace("&#x27;", "'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>”", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?role=casheer", "There is no role “casheer” here; did you mean “cashier”?", 24)]
    [InlineData("?role=plumber&difficulty=3", "There is no role “plumber” here.", 1)]
    [InlineData("?skill=charm", "There is no skill “charm” here.", 24)]
    [InlineData("?kind=tale", "There is no kind “tale” here.", 24)]
    [InlineData("?difficulty=9", "There is no difficulty “9” here.", 24)]
    [InlineData("?page=none", "There is no page “none”; this is the first.", 24)]
    [InlineData("?page=-1", "There is no page “-1”; this is the first.", 24)]
    [InlineData("?page=999", "There is no page 999; this is the last.", 1)]
    [InlineData("?page=99999999999", "There is no page “99999999999”; this is the first.", 24)]
    [InlineData("?role=%3Cscript%3E", "There is no role “<script>” here.", 24)]
    public async Task Says_what_it_does_not_know_and_shows_the_rest(string asked, string sentence, int least)
    {
        var page = await visitor.Get("/scenarios" + asked);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(sentence, page.Text, StringComparison.Ordinal);
        Assert.InRange(Cards(page).Count, least, 24);
        Assert.DoesNotContain("<script>", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_ends_with_nothing_says_what_to_loosen()
    {
        var page = await visitor.Get("/scenarios?role=barista&q=receipt");
        Assert.Empty(Cards(page));
        Assert.Contains("0 cards for Barista, “receipt”", page.Text, StringComparison.Ordinal);
        Assert.Contains("No card fits all of that.", page.Text, StringComparison.Ordinal);
        Assert.Matches(@"Without Barista there (is 1 card|are \d+ cards)", page.Text);
        Assert.Contains("Without “receipt” there is 1 card", page.Text, StringComparison.Ordinal);
        Assert.Contains($"Start again with all {Library.Scenarios.Count} cards", page.Text, StringComparison.Ordinal);
    }

    private static List<string> Cards(Page page) => [.. CardLink().Matches(page.Html).Select(match => match.Groups[1].Value)];

    private static IEnumerable<string> Addresses(Page page) => Href().Matches(page.Html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));

    private static string Link(Page page, string with) => WebUtility.HtmlDecode(Regex.Match(page.Html, $"<a {with} href=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<h3 class=\"card-question\"><a href=\"/scenarios/([^\"]*)\"")]
    private static partial Regex CardLink();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Href();
}
