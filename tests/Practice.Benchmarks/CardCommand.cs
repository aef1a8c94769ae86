using System.Security.Cryptography;
using Practice.Benchmarks.Card;
using Practice.Benchmarks.Measure;
using Practice.Scoring.Rubrics;
using Practice.Web.Pages.Accuracy;

namespace Practice.Benchmarks;

/// <summary>Measures and writes the accuracy card that the site shows; or measures again and tells what fell.</summary>
internal static class CardCommand
{
    /// <summary>The partition on which nothing was chosen; the other would take as long again and say the same.</summary>
    private const int Checked = 1;

    public static int Write()
    {
        var answers = PanelReader.Read();
        File.WriteAllBytes(Repository.AccuracyCard, Card(answers, Measured.All(answers)).Bytes());
        Console.WriteLine($"{Repository.AccuracyCard} is written.");
        return 0;
    }

    public static int Check()
    {
        if (AccuracyCard.Read(Repository.AccuracyCard) is not { } committed)
        {
            Console.WriteLine($"{Repository.AccuracyCard} can't be read; measure again: card");
            return 1;
        }

        // What is known at once is said before minutes of measuring.
        if (committed.Model != ModelHash())
        {
            Console.WriteLine($"accuracy.json is of the model {committed.Model}, and model.bin is {ModelHash()}; measure again: card");
            return 1;
        }

        var answers = PanelReader.Read();
        var again = Card(answers, [Measured.Of(answers, Checked)]);
        var drops = Drops.Between(committed with { Partitions = [.. committed.Partitions.Where(partition => partition.Number == Checked)] }, again);
        foreach (var drop in drops)
            Console.WriteLine(drop);
        Console.WriteLine(drops.Count == 0 ? "No figure is lower than accuracy.json says." : $"{drops.Count} figures are lower than accuracy.json says.");
        return drops.Count == 0 ? 0 : 1;
    }

    private static AccuracyCard Card(IReadOnlyList<RatedAnswer> answers, IReadOnlyList<Measured> measured) =>
        CardMaker.Make(answers, measured, Strangers.All(), RubricVersion.Of(Repository.Rubric), ModelHash());

    private static string ModelHash() => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Repository.Model)));
}
