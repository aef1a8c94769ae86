using Practice.Scoring.Model;

namespace Practice.Benchmarks.Learning;

/// <summary>Grows regression trees one by one into one forest.</summary>
internal sealed class TreeGrower(Bins bins, TreeOptions options, Chance chance)
{
    private readonly List<int> roots = [];
    private readonly List<short> features = [];
    private readonly List<float> values = [];
    private readonly List<int> lefts = [];
    private readonly int[] order = [.. Enumerable.Range(0, bins.Features)];
    private readonly double[] sums = new double[Bins.Most];
    private readonly int[] counts = new int[Bins.Most];
    private double[] wanted = [];

    public Forest Forest(double start) => new(start, [.. roots], [.. features.Select((feature, node) => new Forest.Node(feature, feature < 0 ? (ushort)0 : checked((ushort)(lefts[node] - node)), values[node]))]);

    /// <param name="rows">The rows to grow on; they come back in another order.</param>
    /// <param name="scale">What the means in the leaves are multiplied with.</param>
    /// <param name="reached">For each row the value of its leaf is added here.</param>
    public void Grow(int[] rows, double[] targets, double scale, double[]? reached = null)
    {
        roots.Add(NewNode());
        Grow(roots[^1], rows, 0, rows.Length, 0, targets, scale);
        if (reached is null)
            return;
        for (var row = 0; row < reached.Length; row++)
            reached[row] += Leaf(roots[^1], row);
    }

    private double Leaf(int node, int row)
    {
        while (features[node] >= 0)
            node = bins.Codes(features[node])[row] <= cuts[node] ? lefts[node] : lefts[node] + 1;
        return values[node];
    }

    private readonly List<byte> cuts = [];

    private int NewNode()
    {
        features.Add(-1);
        values.Add(0);
        lefts.Add(0);
        cuts.Add(0);
        return features.Count - 1;
    }

    private void Grow(int node, int[] rows, int first, int last, int depth, double[] targets, double scale)
    {
        var here = rows.AsSpan(first..last);
        var sum = 0.0;
        foreach (var row in here)
            sum += targets[row];
        var (feature, cut) = depth < options.Depth && here.Length >= 2 * options.Leaf ? Question(here, targets, sum) : (-1, 0);
        if (feature < 0)
        {
            values[node] = (float)(scale * sum / here.Length);
            return;
        }

        var middle = first + Divide(here, bins.Codes(feature), cut);
        var left = NewNode();
        NewNode();
        (features[node], values[node], lefts[node], cuts[node]) = ((short)feature, bins.Edge(feature, cut), left, (byte)cut);
        Grow(left, rows, first, middle, depth + 1, targets, scale);
        Grow(left + 1, rows, middle, last, depth + 1, targets, scale);
    }

    private (int Feature, int Cut) Question(ReadOnlySpan<int> rows, double[] targets, double sum)
    {
        Array.Resize(ref wanted, Math.Max(wanted.Length, rows.Length));
        for (var i = 0; i < rows.Length; i++)
            wanted[i] = targets[rows[i]];
        var tried = Math.Max(1, (int)(options.Features * bins.Features));
        chance.Draw(order, tried);
        var (best, question) = ((sum * sum / rows.Length) + 1e-9, (-1, 0));
        foreach (var feature in order.AsSpan(..tried))
        {
            Count(rows, bins.Codes(feature));
            var (low, high) = (0, Bins.Most - 1);
            while (counts[low] == 0)
                low++;
            while (counts[high] == 0)
                high--;
            if (low == high)
                continue;
            var first = options.Random ? low + chance.Below(high - low) : low;
            var last = options.Random ? first + 1 : high;
            var (leftSum, left) = (0.0, 0);
            for (var code = low; code < last; code++)
            {
                leftSum += sums[code];
                left += counts[code];
                if (code < first || left < options.Leaf || rows.Length - left < options.Leaf)
                    continue;
                var gain = (leftSum * leftSum / left) + ((sum - leftSum) * (sum - leftSum) / (rows.Length - left));
                if (gain > best)
                    (best, question) = (gain, (feature, code));
            }
        }

        return question;
    }

    /// <summary>For each range how many rows fall into it, and the sum of what they should come to.</summary>
    private void Count(ReadOnlySpan<int> rows, byte[] codes)
    {
        Array.Clear(sums);
        Array.Clear(counts);
        var targets = wanted.AsSpan(..rows.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            int code = codes[rows[i]];
            sums[code] += targets[i];
            counts[code]++;
        }
    }

    /// <summary>Puts the rows that go left in front, and says how many they are.</summary>
    private static int Divide(Span<int> rows, byte[] codes, int cut)
    {
        var middle = 0;
        for (var i = 0; i < rows.Length; i++)
            if (codes[rows[i]] <= cut)
            {
                (rows[i], rows[middle]) = (rows[middle], rows[i]);
                middle++;
            }

        return middle;
    }
}
