namespace Practice.Content.Cards;

/// <summary>
/// The cards as they are looked through. What each facet and word holds is worked out once; a choice is then answered from
/// that, in microseconds for ten thousand cards.
/// </summary>
public sealed class Deck
{
    private readonly Dictionary<Facet, Dictionary<string, CardSet>> facets;
    private readonly CardSet all;
    private readonly WordIndex words;

    public Deck(IReadOnlyList<Scenario> cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        Cards = cards;
        all = CardSet.Of(cards.Count, _ => true);
        words = new(cards);
        facets = Facet.All.ToDictionary(facet => facet, facet => SetsOf(facet, cards));
    }

    public IReadOnlyList<Scenario> Cards { get; }

    /// <summary>How many cards fit.</summary>
    public int Count(Choice choice) => Fitting(choice).Count;

    /// <summary>Those that fit, in the order of the deck, from one on.</summary>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="take">How many at most.</param>
    public IReadOnlyList<Scenario> Page(Choice choice, int skip, int take) =>
        [.. Fitting(choice).Cards.Skip(skip).Take(take).Select(card => Cards[card])];

    /// <summary>For each value of a facet, how many cards would fit with it in place of the one that is chosen.</summary>
    public IReadOnlyList<(string Value, int Cards)> Counts(Choice choice, Facet facet)
    {
        ArgumentNullException.ThrowIfNull(choice);
        ArgumentNullException.ThrowIfNull(facet);
        var others = Fitting(choice.Without(facet));
        return [.. facet.Values.Select(value => (value, others.CountWith(facets[facet][value])))];
    }

    private CardSet Fitting(Choice choice)
    {
        var fitting = choice.Values.Aggregate(all, (set, chosen) => set.And(facets[chosen.Facet][chosen.Value]));
        return Words.Of(choice.Text).Distinct().Aggregate(fitting, (set, word) => set.And(words.Holding(word)));
    }

    private static Dictionary<string, CardSet> SetsOf(Facet facet, IReadOnlyList<Scenario> cards)
    {
        var sets = facet.Values.ToDictionary(value => value, _ => new CardSet(cards.Count));
        foreach (var (at, card) in cards.Index())
            foreach (var value in facet.Of(card))
                sets[value].Add(at);
        return sets;
    }
}
