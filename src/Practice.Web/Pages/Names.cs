using Practice.Content;
using Practice.Content.Cards;
using Practice.Scoring;

namespace Practice.Web.Pages;

/// <summary>What pages call the things that files and code know by their ids.</summary>
public static class Names
{
    private static readonly string[] SkillLevels = ["Not shown", "Claimed", "Shown", "Strong"];
    private static readonly string[] PartLevels = ["Missing", "Vague", "Clear", "Complete"];

    public static string OfSkillLevel(int level) => SkillLevels[level];

    public static string OfPartLevel(int level) => PartLevels[level];

    public static string OfKind(Kind kind) => kind == Kind.Story ? "A story" : "Your approach";

    public static string OfDifficulty(int difficulty) => difficulty switch { 1 => "Gentle", 2 => "Fair", _ => "Tough" };

    /// <summary>"Restaurant server" for "restaurant-server".</summary>
    public static string OfRole(string role) => Sentence(role);

    public static string OfFacet(Facet facet) => facet.Name switch
    {
        "skill" => "Skill, above all",
        "kind" => "What is asked for",
        _ => Sentence(facet.Name),
    };

    public static string OfValue(Library library, Facet facet, string value) => facet.Name switch
    {
        "skill" => OfCriterion(library, value),
        "kind" => OfKind(value == "story" ? Kind.Story : Kind.Approach),
        "difficulty" => OfDifficulty(value[0] - '0'),
        _ => OfRole(value),
    };

    /// <summary>The title in the rubric; the id in words when its file is left out.</summary>
    public static string OfCriterion(Library library, string id) => library.Criterion(id)?.Title ?? Sentence(id);

    private static string Sentence(string slug) => slug.Length == 0 ? slug : char.ToUpperInvariant(slug[0]) + slug[1..].Replace('-', ' ');
}
