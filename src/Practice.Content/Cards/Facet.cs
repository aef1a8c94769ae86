using System.Globalization;
using Practice.Scoring.Rubrics;

namespace Practice.Content.Cards;

/// <summary>Something by which the deck is looked through.</summary>
/// <param name="Name">As in an address: "role".</param>
/// <param name="Values">As in an address, in the order in which they are offered.</param>
/// <param name="Of">What a card has of them.</param>
public sealed record Facet(string Name, IReadOnlyList<string> Values, Func<Scenario, IEnumerable<string>> Of)
{
    public static readonly Facet Role = new("role", Roles.All, card => [card.Role]);

    /// <summary>What a card is about first of all: nearly every card exercises nearly every skill a little.</summary>
    public static readonly Facet Skill = new("skill", RubricIds.Skills, card => card.PrimarySkills);

    public static readonly Facet Kind = new("kind", ["story", "approach"], card => [card.Kind == Scoring.Kind.Story ? "story" : "approach"]);

    public static readonly Facet Difficulty = new("difficulty", ["1", "2", "3"], card => [card.Difficulty.ToString(CultureInfo.InvariantCulture)]);

    /// <summary>In the order in which an address names them.</summary>
    public static readonly IReadOnlyList<Facet> All = [Role, Skill, Kind, Difficulty];
}
