using System.Collections.Immutable;

namespace Practice.Content.Cards;

/// <summary>What somebody looks for in the deck: at most one value of each facet, and words.</summary>
public sealed class Choice
{
    private readonly ImmutableDictionary<Facet, string> values;

    private Choice(ImmutableDictionary<Facet, string> values, string text) => (this.values, Text) = (values, text);

    /// <summary>The whole deck.</summary>
    public static readonly Choice Everything = new(ImmutableDictionary<Facet, string>.Empty, "");

    /// <summary>Words that a card has to hold, or words that begin like them.</summary>
    public string Text { get; }

    public bool IsEverything => values.IsEmpty && Text.Length == 0;

    public string? Of(Facet facet) => values.GetValueOrDefault(facet);

    /// <summary>The facets of which a value is chosen, in the order of the address.</summary>
    public IEnumerable<(Facet Facet, string Value)> Values => Facet.All.Where(values.ContainsKey).Select(facet => (facet, values[facet]));

    public Choice With(Facet facet, string value) => new(values.SetItem(facet, value), Text);

    public Choice Without(Facet facet) => new(values.Remove(facet), Text);

    public Choice WithText(string text) => new(values, text);

    /// <summary>What an address says of it, in its one order.</summary>
    public IEnumerable<KeyValuePair<string, string>> Query =>
    [
        .. Values.Select(chosen => KeyValuePair.Create(chosen.Facet.Name, chosen.Value)),
        .. Text.Length > 0 ? [KeyValuePair.Create("q", Text)] : (KeyValuePair<string, string>[])[],
    ];
}
