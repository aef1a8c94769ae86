using Practice.Data.Coaching;
using Practice.Data.Coaching.Insight;

namespace Practice.Web.Pages.Coach.Insight;

/// <summary>How far a coach's levels of one skill or part agree with another reader's.</summary>
/// <param name="Pairs">Levels that were set blind, with the other's.</param>
/// <param name="Same">Of them, those that are alike.</param>
/// <param name="Kappa">Quadratic weighted; null with fewer than <see cref="Enough"/> pairs, and where both gave one level throughout.</param>
/// <param name="Later">Levels that were set after the other's were seen: they count for nothing else.</param>
public sealed record Agreement(string Criterion, int Pairs, int Same, double? Kappa, int Later, int LaterSame)
{
    public const int Enough = 10;

    /// <summary>Of all ten, in the rubric's order.</summary>
    public static IReadOnlyList<Agreement> Of(IEnumerable<LevelPair> pairs)
    {
        var byCriterion = pairs.ToLookup(pair => pair.Criterion);
        return [.. Review.Criteria.Select(criterion => Of(criterion, byCriterion[criterion]))];
    }

    private static Agreement Of(string criterion, IEnumerable<LevelPair> pairs)
    {
        var (blind, later) = (pairs.Where(pair => pair.IsBlind).ToList(), pairs.Where(pair => !pair.IsBlind).ToList());
        var count = Times(blind);
        var isToldByIt = blind.Any(pair => pair.Mine != pair.Theirs) || blind.Select(pair => pair.Mine).Distinct().Count() > 1;
        return new(criterion, count, Alike(blind), count >= Enough && isToldByIt ? Scoring.Kappa.Quadratic(Square(blind)) : null, Times(later), Alike(later));
    }

    private static int[,] Square(IEnumerable<LevelPair> pairs)
    {
        var square = new int[4, 4];
        foreach (var pair in pairs)
            square[pair.Mine, pair.Theirs] += pair.Times;
        return square;
    }

    private static int Times(IEnumerable<LevelPair> pairs) => pairs.Sum(pair => pair.Times);

    private static int Alike(IEnumerable<LevelPair> pairs) => Times(pairs.Where(pair => pair.Mine == pair.Theirs));
}
