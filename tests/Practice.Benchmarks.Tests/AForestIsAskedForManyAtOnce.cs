using Practice.Scoring.Model;

namespace Practice.Benchmarks.Tests;

/// <summary>Evidence is judged many rows at a time; what is said of a row must not hang on its company.</summary>
public sealed class AForestIsAskedForManyAtOnce
{
    private const int Rows = 78;
    private const int Width = 3;

    /// <summary>Seven trees: two of two questions, and one that is a leaf only five times. Five are climbed abreast, and two are left over.</summary>
    private static readonly Forest Trees = new(0.5, [0, 5, 5, 5, 5, 5, 0],
    [
        new(1, 1, 10), new(-1, 0, 0.25f), new(2, 1, 40), new(-1, 0, 1), new(-1, 0, 2), new(-1, 0, 100),
    ]);

    [Fact]
    public void Each_row_gets_what_it_gets_alone()
    {
        var said = new double[Rows];
        var batch = new Batch(Trees, Width);
        for (var row = 0; row < Rows; row++)
            Row(row).CopyTo(batch.Next(said, row));
        batch.Answer();
        Assert.Equal([.. Enumerable.Range(0, Rows).Select(row => Trees.Predict(Row(row)))], said);
        Assert.Equal([501, 502.5, 504.5], said.Distinct().Order());
    }

    [Fact]
    public void Nothing_asked_is_nothing_said() => new Batch(Trees, Width).Answer();

    /// <summary>Rows that go left and rows that go right stand in every order.</summary>
    private static double[] Row(int row) => [0, 37 * row % Rows, 2 * (37 * row % Rows)];
}
