using System.Globalization;
using Practice.Web.Pages.Accuracy;

namespace Practice.Benchmarks.Card;

/// <summary>What is worse than the committed card says.</summary>
internal static class Drops
{
    /// <summary>What a figure may lose: less than this means nothing.</summary>
    private const double Allowed = 0.005;

    /// <summary>One line for each figure that fell, and for whatever makes the cards incomparable; none when all is well.</summary>
    public static IReadOnlyList<string> Between(AccuracyCard committed, AccuracyCard now)
    {
        var lines = new List<string>();
        if (committed.Model != now.Model)
            lines.Add($"accuracy.json is of the model {committed.Model[..12]}…, and model.bin is {now.Model[..12]}…; measure again: card");
        var measured = Figures(now).ToDictionary(figure => figure.Name, figure => figure.Value, StringComparer.Ordinal);
        foreach (var (name, value) in Figures(committed))
        {
            if (!measured.TryGetValue(name, out var found))
                lines.Add($"{name} is in accuracy.json and was not measured; measure again: card");
            else if (value - found > Allowed + 1e-9)
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"{name} is {Math.Abs(found):0.000}, and accuracy.json says {Math.Abs(value):0.000}"));
        }

        return lines;
    }

    /// <summary>Every figure, so that more is better: what should be low is taken as negative.</summary>
    private static IEnumerable<(string Name, double Value)> Figures(AccuracyCard card)
    {
        foreach (var partition in card.Partitions)
        {
            var where = $"partition {partition.Number}";
            foreach (var level in partition.Levels)
            {
                yield return ($"{where}, {level.Id}, kappa", level.Kappa.Value);
                yield return ($"{where}, {level.Id}, same level", level.Same);
                yield return ($"{where}, {level.Id}, within one level", level.WithinOne);
            }

            yield return ($"{where}, answers falsely flagged", -partition.Flags.FalselyAccused);
            foreach (var figure in partition.Layouts.SelectMany(layout => Figures(where, layout)))
                yield return figure;
        }

        foreach (var strangers in card.Strangers)
        {
            yield return ($"strangers, {strangers.Means.Name}, answers falsely flagged", -strangers.FalselyAccused);
            foreach (var figure in Figures("strangers", strangers.Means))
                yield return figure;
        }
    }

    private static IEnumerable<(string Name, double Value)> Figures(string where, AccuracyCard.Means means)
    {
        yield return ($"{where}, {means.Name}, six skills", means.Skills);
        yield return ($"{where}, {means.Name}, four parts", means.Parts);
        yield return ($"{where}, {means.Name}, overall", means.Overall);
        yield return ($"{where}, {means.Name}, flags F1", means.FlagF1);
        yield return ($"{where}, {means.Name}, evidence precision", means.EvidencePrecision);
        yield return ($"{where}, {means.Name}, evidence recall", means.EvidenceRecall);
    }
}
