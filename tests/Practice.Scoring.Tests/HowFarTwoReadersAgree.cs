namespace Practice.Scoring.Tests;

public sealed class HowFarTwoReadersAgree
{
    /// <summary>Worked out by hand; the third is 3 apart where chance gives (6 + 12 + 8 + 6 + 4·4 + 4·6) / 8 = 9.</summary>
    [Theory]
    [InlineData(new[] { 1, 2, 3 }, new[] { 1, 2, 3 }, 3, 1)]
    [InlineData(new[] { 1, 2, 1 }, new[] { 1, 2, 2 }, 2, 0.4)]
    [InlineData(new[] { 1, 2, 3, 1, 2, 2, 3, 2 }, new[] { 1, 2, 3, 1, 2, 3, 2, 1 }, 3, 2.0 / 3)]
    [InlineData(new[] { 1, 1, 2, 2 }, new[] { 1, 2, 1, 2 }, 2, 0)]
    [InlineData(new[] { 1, 2, 1, 2 }, new[] { 2, 1, 2, 1 }, 2, -1)]
    [InlineData(new[] { 2, 2, 2 }, new[] { 2, 2, 2 }, 4, 1)]
    public void Kappa_is_what_it_is_known_to_be(int[] one, int[] other, int highest, double kappa)
    {
        Assert.Equal(kappa, Kappa.Quadratic(one, other, 1, highest), 12);
        Assert.Equal(kappa, Kappa.Quadratic(other, one, 1, highest), 12);
    }

    [Fact]
    public void Pairs_and_a_table_of_pairs_give_the_same_to_the_last_digit()
    {
        int[] one = [0, 1, 2, 3, 3, 2, 1, 0, 2, 2, 1];
        int[] other = [0, 2, 2, 3, 1, 2, 0, 0, 3, 2, 1];
        var table = new int[4, 4];
        foreach (var (a, b) in one.Zip(other))
            table[a, b]++;
        Assert.Equal(Kappa.Quadratic(one, other, 0, 3), Kappa.Quadratic(table));
    }
}
