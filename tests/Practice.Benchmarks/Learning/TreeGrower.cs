using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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

    /// <summary>For each range the sum of what its rows should come to, and how many they are; of every other row in two tables, which don't wait for one another.</summary>
    private readonly Vector128<double>[] found = new Vector128<double>[Bins.Most];
    private readonly Vector128<double>[] others = new Vector128<double>[Bins.Most];
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
            while (found[low][1] == 0)
                low++;
            while (found[high][1] == 0)
                high--;
            if (low == high)
                continue;
            var first = options.Random ? low + chance.Below(high - low) : low;
            var last = options.Random ? first + 1 : high;
            var both = Vector128<double>.Zero;
            for (var code = low; code < last; code++)
            {
                both += found[code];
                var (leftSum, left) = (both[0], both[1]);
                if (code < first || left < options.Leaf || rows.Length - left < options.Leaf)
                    continue;
                var gain = (leftSum * leftSum / left) + ((sum - leftSum) * (sum - leftSum) / (rows.Length - left));
                if (gain > best)
                    (best, question) = (gain, (feature, code));
            }
        }

        return question;
    }

    /// <summary>Nothing is checked here: codes are less than <see cref="Bins.Most"/>, and there is one for each row.</summary>
    private void Count(ReadOnlySpan<int> rows, byte[] codes)
    {
        Array.Clear(found);
        Array.Clear(others);
        ref var code = ref MemoryMarshal.GetArrayDataReference(codes);
        ref var row = ref MemoryMarshal.GetReference(rows);
        ref var target = ref MemoryMarshal.GetArrayDataReference(wanted);
        ref var here = ref MemoryMarshal.GetArrayDataReference(found);
        ref var there = ref MemoryMarshal.GetArrayDataReference(others);
        for (var i = 0; i < rows.Length - 1; i += 2)
        {
            Unsafe.Add(ref here, Unsafe.Add(ref code, Unsafe.Add(ref row, i))) += Vector128.Create(Unsafe.Add(ref target, i), 1);
            Unsafe.Add(ref there, Unsafe.Add(ref code, Unsafe.Add(ref row, i + 1))) += Vector128.Create(Unsafe.Add(ref target, i + 1), 1);
        }

        if (rows.Length % 2 == 1)
            found[codes[rows[^1]]] += Vector128.Create(wanted[rows.Length - 1], 1);
        for (var i = 0; i < found.Length; i++)
            found[i] += others[i];
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
