using Practice.Content.Cards;

namespace Practice.Content.Tests;

/// <summary>How the cards are looked through, held against looking at each of them.</summary>
public sealed class TheDeck
{
    private static readonly Library Library = Library.Load(Repository.Content);
    private static readonly Deck Deck = new(Library.Scenarios);

    [Fact]
    public void Holds_all_cards_in_their_order() => Assert.Equal(Library.Scenarios, Deck.Page(Choice.Everything, 0, 1000));

    [Theory]
    [InlineData("cashier", "", "", "", "")]
    [InlineData("", "patience", "", "", "")]
    [InlineData("", "patience", "story", "2", "")]
    [InlineData("", "", "approach", "", "")]
    [InlineData("", "", "", "3", "refund")]
    [InlineData("", "", "", "", "queue")]
    [InlineData("", "", "", "", "QUEU grow")]
    [InlineData("", "", "", "", "no such words at all")]
    [InlineData("any-role", "empathy", "story", "1", "customer")]
    public void Gives_those_that_fit_and_the_counts_of_every_other_value(string role, string skill, string kind, string difficulty, string text)
    {
        string[] asked = [role, skill, kind, difficulty];
        var choice = Facet.All.Zip(asked).Where(pair => pair.Second.Length > 0).Aggregate(Choice.Everything.WithText(text), (chosen, pair) => chosen.With(pair.First, pair.Second));
        bool Fits(Scenario card, Facet? but = null) => choice.Values.All(chosen => chosen.Facet == but || chosen.Facet.Of(card).Contains(chosen.Value)) && Holds(card, text);

        Assert.Equal(Library.Scenarios.Where(card => Fits(card)), Deck.Page(choice, 0, 1000));
        Assert.Equal(Library.Scenarios.Count(card => Fits(card)), Deck.Count(choice));
        foreach (var facet in Facet.All)
            Assert.Equal(
                facet.Values.Select(value => (value, Library.Scenarios.Count(card => Fits(card, facet) && facet.Of(card).Contains(value)))),
                Deck.Counts(choice, facet));
    }

    [Theory]
    [InlineData("cafe", "café")]
    [InlineData("CAFÉ", "café")]
    [InlineData("customers", "customer's")]
    [InlineData("customer’s order", "customer's orders")]
    [InlineData("well known", "well-known")]
    [InlineData("barista", "")]
    [InlineData("", "")]
    [InlineData("?!", "")]
    public void Finds_words_by_their_beginning_whatever_their_case_and_accents(string typed, string setting)
    {
        var card = Library.Scenarios[0] with { Setting = new Prose(setting, ""), Role = "barista" };
        Assert.Equal(1, new Deck([card]).Count(Choice.Everything.WithText(typed)));
    }

    [Fact]
    public void Finds_no_word_by_its_middle() => Assert.Equal(0, new Deck([Library.Scenarios[0] with { Title = "Refund", Question = "", Setting = Prose.Empty }]).Count(Choice.Everything.WithText("fund")));

    [Fact]
    public void Gives_a_page_of_many_cards_and_the_rest_on_the_last()
    {
        var many = Enumerable.Range(0, 1000).Select(number => Library.Scenarios[number % 30] with { Slug = $"card-{number}" }).ToList();
        var deck = new Deck(many);
        Assert.Equal(many.Skip(960).Take(24), deck.Page(Choice.Everything, 960, 24));
        Assert.Equal(many.Skip(984), deck.Page(Choice.Everything, 984, 24));
        Assert.Empty(deck.Page(Choice.Everything, 1008, 24));
    }

    [Fact]
    public void May_be_empty()
    {
        var deck = new Deck([]);
        Assert.Equal(0, deck.Count(Choice.Everything.WithText("a")));
        Assert.All(deck.Counts(Choice.Everything, Facet.Role), role => Assert.Equal(0, role.Cards));
    }

    private static bool Holds(Scenario card, string text)
    {
        var words = $"{card.Title} {card.Question} {card.Setting.Markdown} {card.Role}".Replace("'", "", StringComparison.Ordinal)
            .Split([.. " -.,?!:;\n\"()[]/£…“”’"], StringSplitOptions.RemoveEmptyEntries);
        return text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(typed => words.Any(word => word.StartsWith(typed, StringComparison.OrdinalIgnoreCase)));
    }
}
