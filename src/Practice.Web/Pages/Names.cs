using Practice.Content;
using Practice.Content.Cards;
using Practice.Data;
using Practice.Scoring;
using Practice.Scoring.Rubrics;

namespace Practice.Web.Pages;

/// <summary>What pages call the things that files and code know by their ids.</summary>
public static class Names
{
    private static readonly string[] SkillLevels = ["Not shown", "Claimed", "Shown", "Strong"];
    private static readonly string[] PartLevels = ["Missing", "Vague", "Clear", "Complete"];

    public static string OfSkillLevel(int level) => SkillLevels[level];

    public static string OfPartLevel(int level) => PartLevels[level];

    /// <summary>Level of a skill or part, by the id of either.</summary>
    public static string OfLevel(string criterion, int level) => RubricIds.Parts.Contains(criterion) ? OfPartLevel(level) : OfSkillLevel(level);

    public static string OfObjection(Objection objection) => objection switch
    {
        Objection.NotShownHere => "It is not shown here",
        Objection.ShownElsewhere => "It is shown elsewhere",
        Objection.LevelTooLow => "The level is too low",
        Objection.LevelTooHigh => "The level is too high",
        _ => "The flag is wrong",
    };

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

    /// <summary>What the words meet, as the rubric says it.</summary>
    public static string OfIndicator(Library library, string criterion, string indicator) =>
        library.Criterion(criterion)?.Indicator(indicator)?.Shows ?? "Shows in the words as a whole";

    /// <summary>What kind of telling an answer is.</summary>
    public static string OfStoryType(string type) => type switch
    {
        "story" => "told as a story",
        "habit" => "told as a habit, what is always done",
        "hypothetical" => "told as what would be done",
        "opinion" => "an opinion, with nothing that happened",
        "self-description" => "a description of oneself, with nothing that happened",
        _ => "nothing that could be read as a telling",
    };

    private static string Sentence(string slug) => slug.Length == 0 ? slug : char.ToUpperInvariant(slug[0]) + slug[1..].Replace('-', ' ');
}
