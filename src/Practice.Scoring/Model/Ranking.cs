namespace Practice.Scoring.Model;

/// <summary>Some numbers in order, so that the place of one among them is found without looking at all.</summary>
internal sealed class Ranking
{
    private readonly double[] sorted;

    /// <param name="numbers">At least one.</param>
    public Ranking(double[] numbers)
    {
        sorted = [.. numbers];
        Array.Sort(sorted);
    }

    public double Best => sorted[^1];

    /// <summary>How many of the numbers are higher.</summary>
    public int Above(double own)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] > own ? (low, middle) : (middle + 1, high);
        }

        return sorted.Length - low;
    }
}
