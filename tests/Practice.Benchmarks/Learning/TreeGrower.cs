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
    private readonly double[] sums = new double[64];
    private readonly double[] masses = new double[64];
    private readonly int[] counts = new int[64];

    public Forest Forest(double start) => new(start, [.. roots], [.. features.Select((feature, node) => new Forest.Node(feature, feature < 0 ? (ushort)0 : checked((ushort)(lefts[node] - node)), values[node]))]);

    /// <param name="rows">The rows to grow on; they come back in another order.</param>
    /// <param name="scale">What the means in the leaves are multiplied with.</param>
    /// <param name="reached">For each row the value of its leaf is added here.</param>
    public void Grow(int[] rows, double[] targets, double[] weights, double scale, double[]? reached = null)
    {
        roots.Add(NewNode());
        Grow(roots[^1], rows, 0, rows.Length, 0, targets, weights, scale);
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

    private void Grow(int node, int[] rows, int first, int last, int depth, double[] targets, double[] weights, double scale)
    {
        double sum = 0, mass = 0;
        for (var i = first; i < last; i++)
        {
            sum += weights[rows[i]] * targets[rows[i]];
            mass += weights[rows[i]];
        }

        var (feature, cut) = depth < options.Depth && last - first >= 2 * options.Leaf
            ? Question(rows, first, last, targets, weights, sum, mass)
            : (-1, 0);
        if (feature < 0)
        {
            values[node] = (float)(scale * sum / mass);
            return;
        }

        var middle = Divide(rows, first, last, bins.Codes(feature), cut);
        var left = NewNode();
        NewNode();
        (features[node], values[node], lefts[node], cuts[node]) = ((short)feature, bins.Edge(feature, cut), left, (byte)cut);
        Grow(left, rows, first, middle, depth + 1, targets, weights, scale);
        Grow(left + 1, rows, middle, last, depth + 1, targets, weights, scale);
    }

    private (int Feature, int Cut) Question(int[] rows, int first, int last, double[] targets, double[] weights, double sum, double mass)
    {
        var tried = Math.Max(1, (int)(options.Features * bins.Features));
        chance.Draw(order, tried);
        var (best, question) = ((sum * sum / mass) + 1e-9, (-1, 0));
        for (var i = 0; i < tried; i++)
        {
            var codes = bins.Codes(order[i]);
            Array.Clear(sums);
            Array.Clear(masses);
            Array.Clear(counts);
            var (low, high) = (63, 0);
            for (var at = first; at < last; at++)
            {
                var row = rows[at];
                int code = codes[row];
                sums[code] += weights[row] * targets[row];
                masses[code] += weights[row];
                counts[code]++;
                low = Math.Min(low, code);
                high = Math.Max(high, code);
            }

            if (low == high)
                continue;
            var chosen = options.Random ? low + chance.Below(high - low) : -1;
            double leftSum = 0, leftMass = 0;
            var leftCount = 0;
            for (var code = low; code < high; code++)
            {
                leftSum += sums[code];
                leftMass += masses[code];
                leftCount += counts[code];
                if ((chosen >= 0 && code != chosen) || leftCount < options.Leaf || last - first - leftCount < options.Leaf)
                    continue;
                var gain = (leftSum * leftSum / leftMass) + ((sum - leftSum) * (sum - leftSum) / (mass - leftMass));
                if (gain > best)
                    (best, question) = (gain, (order[i], code));
            }
        }

        return question;
    }

    private static int Divide(int[] rows, int first, int last, byte[] codes, int cut)
    {
        var middle = first;
        for (var i = first; i < last; i++)
            if (codes[rows[i]] <= cut)
            {
                (rows[i], rows[middle]) = (rows[middle], rows[i]);
                middle++;
            }

        return middle;
    }
}
