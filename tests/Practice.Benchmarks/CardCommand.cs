using System.Security.Cryptography;
using Practice.Benchmarks.Card;
using Practice.Benchmarks.Measure;
using Practice.Scoring.Rubrics;
using Practice.Web.Pages.Accuracy;

namespace Practice.Benchmarks;

/// <summary>Measures and writes the accuracy card that the site shows; or measures again and tells what fell.</summary>
internal static class CardCommand
{
    public static int Write()
    {
        File.WriteAllBytes(Repository.AccuracyCard, Measure().Bytes());
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

        var drops = Drops.Between(committed, Measure());
        foreach (var drop in drops)
            Console.WriteLine(drop);
        Console.WriteLine(drops.Count == 0 ? "No figure is lower than accuracy.json says." : $"{drops.Count} figures are lower than accuracy.json says.");
        return drops.Count == 0 ? 0 : 1;
    }

    private static AccuracyCard Measure()
    {
        var answers = PanelReader.Read();
        return CardMaker.Make(answers, Measured.All(answers), RubricVersion.Of(Repository.Rubric), ModelHash());
    }

    private static string ModelHash() => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Repository.Model)));
}
