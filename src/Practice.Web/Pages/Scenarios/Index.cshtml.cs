using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Practice.Content;
using Practice.Content.Cards;
using Practice.Web.Hosting;

namespace Practice.Web.Pages.Scenarios;

/// <summary>The deck, or the cards of it that fit what is looked for.</summary>
public sealed class Index(LiveContent content) : PageModel
{
    private const int CardsOnPage = 24;

    private readonly LiveContent.Snapshot snapshot = content.Now();

    public Library Library => snapshot.Library;

    public Deck Deck => snapshot.Deck;

    public Choice Choice { get; private set; } = Choice.Everything;

    /// <summary>What the address asked for that is not there, in sentences.</summary>
    public List<string> Misread { get; } = [];

    /// <summary>How many cards fit, on all pages.</summary>
    public int Fitting { get; private set; }

    public int Number { get; private set; }

    public int Pages => Math.Max(1, (Fitting + CardsOnPage - 1) / CardsOnPage);

    public int First => (Number - 1) * CardsOnPage + 1;

    public IReadOnlyList<Scenario> Cards { get; private set; } = [];

    public IActionResult OnGet()
    {
        var asked = DeckAddress.Read(Request.Query);
        if (!asked.IsCanonical && asked.Misread.Count == 0)
            return Redirect(DeckAddress.Of(asked.Choice, asked.Page));
        Choice = asked.Choice;
        Misread.AddRange(asked.Misread);
        Fitting = Deck.Count(Choice);
        Number = Math.Min(asked.Page, Pages);
        if (Number < asked.Page)
            Misread.Add($"There is no page {asked.Page}; this is the last.");
        Cards = Deck.Page(Choice, First - 1, CardsOnPage);
        return Page();
    }

    /// <summary>Each part of the choice, in words, with the choice that is left without it.</summary>
    public IEnumerable<(string Words, Choice Loosened)> Chosen =>
    [
        .. Choice.Values.Select(chosen => (Names.OfValue(Library, chosen.Facet, chosen.Value), Choice.Without(chosen.Facet))),
        .. Choice.Text.Length > 0 ? [($"“{Choice.Text}”", Choice.WithText(""))] : ((string, Choice)[])[],
    ];
}
