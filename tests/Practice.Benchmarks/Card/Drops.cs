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
            foreach (var layout in partition.Layouts)
            {
                yield return ($"{where}, {layout.Name}, six skills", layout.Skills);
                yield return ($"{where}, {layout.Name}, four parts", layout.Parts);
                yield return ($"{where}, {layout.Name}, overall", layout.Overall);
                yield return ($"{where}, {layout.Name}, flags F1", layout.FlagF1);
                yield return ($"{where}, {layout.Name}, evidence precision", layout.EvidencePrecision);
                yield return ($"{where}, {layout.Name}, evidence recall", layout.EvidenceRecall);
            }
        }
    }
}
