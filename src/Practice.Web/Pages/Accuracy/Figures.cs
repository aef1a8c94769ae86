using System.Globalization;
using Practice.Content;
using Practice.Scoring.Rubrics;
using static Practice.Web.Pages.Accuracy.AccuracyCard;

namespace Practice.Web.Pages.Accuracy;

/// <summary>The figures of the card as a page writes them, and pooled as it shows them.</summary>
public static class Figures
{
    /// <summary>"0.87".</summary>
    public static string Kappa(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>"0.81 to 0.92".</summary>
    public static string Interval(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return $"{Kappa(estimate.Low)} to {Kappa(estimate.High)}";
    }

    /// <summary>"87 %".</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} %");

    public static string Percent(int part, int whole) => whole == 0 ? "–" : Percent((double)part / whole);

    public static string NameOf(Library library, string id) => id == "overall" ? "Overall" : Names.OfCriterion(library, id);

    public static string NameOfMeans(string name) => name switch
    {
        "Boxes" => "Four boxes",
        "Joined" => "All in the first box",
        "JoinedInAction" => "All in the third box",
        "Shifted" => "Each text one box on",
        "Copied" => "Misspelt, or in a learner’s English",
        "told" => "Written to order",
        "typed" => "As people type",
        _ => name,
    };

    public static IEnumerable<Dimension> Skills(Partition partition) => partition.Levels.Where(level => RubricIds.Skills.Contains(level.Id));

    public static IEnumerable<Dimension> Parts(Partition partition) => partition.Levels.Where(level => RubricIds.Parts.Contains(level.Id));

    public static IEnumerable<Dimension> Overall(Partition partition) => partition.Levels.Where(level => level.Id == "overall");

    /// <summary>The counts of several skills or parts, taken together level by level.</summary>
    public static IEnumerable<AtLevel> Pooled(IEnumerable<Dimension> dimensions) => dimensions
        .SelectMany(dimension => dimension.ByLevel)
        .GroupBy(at => at.Level)
        .OrderBy(level => level.Key)
        .Select(level => new AtLevel(level.Key, level.Sum(at => at.Answers), level.Sum(at => at.Same), level.Sum(at => at.WithinOne)));

    /// <summary>Flags of which the check finds less than half.</summary>
    public static IReadOnlyList<Flag> SeldomFound(Partition partition)
    {
        ArgumentNullException.ThrowIfNull(partition);
        return [.. partition.Flags.Each.Where(flag => 2 * flag.Right < flag.Present)];
    }
}
