using System.Security.Cryptography;
using Practice.Benchmarks.Card;
using Practice.Web.Pages.Accuracy;

namespace Practice.Benchmarks.Tests;

public sealed class TheAccuracyCard
{
    [Fact]
    public void The_same_measurement_gives_the_same_bytes() => Assert.Equal(Rated.Card().Bytes(), Rated.Card().Bytes());

    [Fact]
    public void What_is_written_is_read()
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, Rated.Card().Bytes());
        Assert.Equivalent(Rated.Card(), AccuracyCard.Read(path), strict: true);
        Assert.Equal(Rated.Card().Bytes(), AccuracyCard.Read(path)!.Bytes());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"partitions\":[]}")]
    [InlineData("{\"partitions\":[{}]}")]
    [InlineData("[1,2")]
    public void A_file_that_is_no_card_is_none(string text)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, text);
        Assert.Null(AccuracyCard.Read(path));
        Assert.Null(AccuracyCard.Read(path + ".missing"));
    }

    [Fact]
    public void It_counts_who_was_read_and_how_often_the_level_is_the_same()
    {
        var card = Rated.Card();
        Assert.Equal(new AccuracyCard.MeasuredOn(24, 6, 24, 8), card.Data);
        Assert.Equal(3, card.Panel.Raters);
        Assert.Equal((1, 1), (card.Panel.Parts, card.Panel.Overall));
        Assert.InRange(card.Panel.Skills, 0.8, 0.99);

        var empathy = card.Partitions[0].Levels.Single(level => level.Id == "empathy");
        Assert.Equal((0.667, 1), (empathy.Same, empathy.WithinOne));
        Assert.Equal([0, 1, 2, 3], empathy.ByLevel.Select(at => at.Level));
        Assert.Equal((24, 16, 24), (empathy.ByLevel.Sum(at => at.Answers), empathy.ByLevel.Sum(at => at.Same), empathy.ByLevel.Sum(at => at.WithinOne)));
        Assert.Equal([1, 2, 3, 4, 5], card.Partitions[0].Levels[^1].ByLevel.Select(at => at.Level));

        Assert.Equal(new AccuracyCard.Flag("joking", 12, 6, 6), card.Partitions[0].Flags.Each.Single(flag => flag.Found > 0));
        Assert.Equal((0.667, 0.0), (card.Partitions[0].Flags.F1, card.Partitions[0].Flags.FalselyAccused));
        Assert.Equal((0.5, 1), (card.Partitions[0].EvidencePrecision, card.Partitions[0].EvidenceRecall));
    }

    [Fact]
    public void An_interval_is_drawn_by_scenarios_and_the_same_each_time()
    {
        var answers = Rated.Answers();
        var kappa = Rated.Card().Partitions[0].Levels[0].Kappa;
        Assert.InRange(kappa.Value, kappa.Low, kappa.High);
        Assert.True(kappa.Low < kappa.High);
        Assert.Equal(kappa, Rated.Card().Partitions[0].Levels[0].Kappa);

        // Of one scenario every draw is the same answers; drawn one by one they would differ.
        var one = answers.Select(answer => answer with { Scenario = "one" }).ToList();
        var estimate = new Bootstrap(one, Rated.Scores(one)).Around(kappa.Value, kappas => kappas[0]);
        Assert.Equal((kappa.Value, kappa.Value), (estimate.Low, estimate.High));
    }

    [Fact]
    public void The_committed_one_is_of_the_model_that_ships()
    {
        var card = AccuracyCard.Read(Repository.AccuracyCard);
        Assert.NotNull(card);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Repository.Model))), card.Model);
        Assert.Equal((288, 24, 6221), (card.Data.Answers, card.Data.Scenarios, card.Data.TrainingAnswers));
    }
}
