namespace Practice.Benchmarks.Learning;

/// <summary>Features cut into at most 64 ranges that hold about as many rows each; trees split between ranges.</summary>
internal sealed class Bins
{
    public const int Most = 64;

    private readonly byte[][] codes;
    private readonly float[][] edges;

    public Bins(IReadOnlyList<double[]> rows)
    {
        Features = rows[0].Length;
        (codes, edges) = (new byte[Features][], new float[Features][]);
        var column = new double[rows.Count];
        for (var feature = 0; feature < Features; feature++)
        {
            for (var row = 0; row < rows.Count; row++)
                column[row] = rows[row][feature];
            edges[feature] = Edges(column);
            codes[feature] = [.. column.Select(value => Code(edges[feature], value))];
        }
    }

    private Bins(byte[][] codes, float[][] edges) => (this.codes, this.edges, Features) = (codes, edges, codes.Length);

    public int Features { get; }

    /// <summary>Some of the features, cut in the same way.</summary>
    public Bins Of(int[] features) => new([.. features.Select(feature => codes[feature])], [.. features.Select(feature => edges[feature])]);

    public byte[] Codes(int feature) => codes[feature];

    /// <summary>The largest value that falls into a range.</summary>
    public float Edge(int feature, int code) => edges[feature][code];

    private static float[] Edges(double[] column)
    {
        var sorted = column.Order().ToArray();
        var found = new List<float>();
        for (var cut = 1; cut < Most; cut++)
        {
            var at = (int)((long)cut * sorted.Length / Most);
            if (at == 0 || sorted[at] <= sorted[0])
                continue;
            var below = Array.FindLastIndex(sorted, at, value => value < sorted[at]);
            var edge = (float)((sorted[below] + sorted[at]) / 2);
            if (found.Count == 0 || edge > found[^1])
                found.Add(edge);
        }

        return [.. found];
    }

    private static byte Code(float[] edges, double value)
    {
        var code = 0;
        while (code < edges.Length && value > edges[code])
            code++;
        return (byte)code;
    }
}
