using Practice.Benchmarks.Card;
using Practice.Web.Pages.Accuracy;

namespace Practice.Benchmarks.Tests;

public sealed class AFigureThatFell
{
    private static readonly AccuracyCard Committed = Rated.Card();

    [Fact]
    public void Nothing_is_said_when_nothing_fell() => Assert.Empty(Drops.Between(Committed, Rated.Card()));

    [Fact]
    public void Nothing_is_said_of_what_rose() => Assert.Empty(Drops.Between(Committed, Rated.Card(missed: 6)));

    [Theory]
    [InlineData(0.005, false)]
    [InlineData(0.006, true)]
    [InlineData(-0.1, false)]
    public void What_fell_by_more_than_a_trifle_is_named_with_both_figures(double by, bool isNamed)
    {
        var level = Committed.Partitions[1].Levels[1];
        var lines = Drops.Between(Committed, WithSecond(second => second with
        {
            Levels = [second.Levels[0], level with { Kappa = level.Kappa with { Value = level.Kappa.Value - by } }, .. second.Levels.Skip(2)],
        }));
        Assert.Equal(isNamed ? [FormattableString.Invariant($"partition 1, empathy, kappa is {level.Kappa.Value - by:0.000}, and accuracy.json says {level.Kappa.Value:0.000}")] : [], lines);
    }

    [Fact]
    public void More_answers_that_are_falsely_flagged_are_a_fall() => Assert.Equal(
        ["partition 1, answers falsely flagged is 0.040, and accuracy.json says 0.000"],
        Drops.Between(Committed, WithSecond(second => second with { Flags = second.Flags with { FalselyAccused = 0.04 } })));

    [Fact]
    public void Each_figure_of_each_layout_has_its_own_line()
    {
        var lines = Drops.Between(Committed, WithSecond(second => second with
        {
            Layouts = [second.Layouts[0], second.Layouts[1] with { Skills = 0, FlagF1 = 0 }],
        }));
        Assert.Equal(["partition 1, Joined, six skills is 0.000", "partition 1, Joined, flags F1 is 0.000"], lines.Select(line => line.Split(", and")[0]));
    }

    [Fact]
    public void What_strangers_get_is_held_too()
    {
        var strangers = Assert.Single(Committed.Strangers);
        var lines = Drops.Between(Committed, Rated.Card() with { Strangers = [strangers with { FalselyAccused = 0.5, Means = strangers.Means with { Parts = 0 } }] });
        Assert.Equal(["strangers, told, answers falsely flagged is 0.500", "strangers, told, four parts is 0.000"], lines.Select(line => line.Split(", and")[0]));
    }

    [Fact]
    public void A_layout_that_was_not_measured_is_named() => Assert.All(
        Drops.Between(Committed, WithSecond(second => second with { Layouts = [second.Layouts[0]] })),
        line => Assert.EndsWith("was not measured; measure again: card", line, StringComparison.Ordinal));

    [Fact]
    public void Another_model_is_named() =>
        Assert.StartsWith("accuracy.json is of the model 0123456789ab…, and model.bin is fedcba987654…", Assert.Single(Drops.Between(Committed, Rated.Card(model: "fedcba9876543210"))), StringComparison.Ordinal);

    private static AccuracyCard WithSecond(Func<AccuracyCard.Partition, AccuracyCard.Partition> change)
    {
        var card = Rated.Card();
        return card with { Partitions = [card.Partitions[0], change(card.Partitions[1])] };
    }
}
