namespace Practice.Scoring.Model;

/// <summary>Rows of features that are put before a forest some at a time: see <see cref="Forest"/> on why.</summary>
/// <param name="width">Features of a row.</param>
internal sealed class Batch(Forest forest, int width)
{
    private const int Most = 30;

    private readonly double[] rows = new double[Most * width];
    private readonly double[] sums = new double[Most];
    private readonly (double[] To, int At)[] places = new (double[], int)[Most];
    private int count;

    /// <summary>A row to fill at once. What the forest says of it stands at its place once <see cref="Answer"/> was called.</summary>
    public Span<double> Next(double[] to, int at)
    {
        if (count == Most)
            Answer();
        places[count] = (to, at);
        return rows.AsSpan(count++ * width, width);
    }

    public void Answer()
    {
        forest.Predict(rows.AsSpan(..(count * width)), sums.AsSpan(..count));
        for (var row = 0; row < count; row++)
            places[row].To[places[row].At] = sums[row];
        count = 0;
    }
}
