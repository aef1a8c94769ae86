using Practice.Scoring.Rubrics;

namespace Practice.Content.Proofs;

/// <summary>
/// Every skill is the main thing on two cards, and every role has a card. It waits until each card can be read: the one
/// that is missing may be the one that is broken.
/// </summary>
internal static class Coverage
{
    private const int FewestCards = 2;

    public static IEnumerable<Problem> Problems(Library library) =>
        library.Problems.Any(problem => problem.Path.StartsWith("scenarios/", StringComparison.Ordinal)) ? [] : [.. Roles(library), .. Skills(library)];

    private static IEnumerable<Problem> Roles(Library library) => Content.Roles.All
        .Except(library.Scenarios.Select(card => card.Role))
        .Select(role => new Problem("scenarios", 1, 1, $"no card has the role \"{role}\"", "write one"));

    private static IEnumerable<Problem> Skills(Library library) =>
        from skill in RubricIds.Skills
        let cards = library.Scenarios.Count(card => card.PrimarySkills.Contains(skill))
        where cards < FewestCards
        select new Problem(
            $"rubric/skills/{skill}.md", 1, 1,
            $"\"{skill}\" is a primary skill of {(cards == 1 ? "1 card" : $"{cards} cards")}", $"make it primary on at least {FewestCards}");
}
