using Practice.Scoring.Model;

namespace Practice.Benchmarks.Learning;

/// <summary>Sparse vectors, row after row.</summary>
internal sealed class SparseRows
{
    private readonly int[] starts;
    private readonly int[] indices;
    private readonly double[] values;

    public SparseRows(IReadOnlyList<FeatureVector> vectors, int columns)
    {
        Columns = columns;
        starts = new int[vectors.Count + 1];
        for (var row = 0; row < vectors.Count; row++)
            starts[row + 1] = starts[row] + vectors[row].Count;
        indices = [.. vectors.SelectMany(vector => vector.Indices)];
        values = [.. vectors.SelectMany(vector => vector.Values)];
    }

    public int Count => starts.Length - 1;

    public int Columns { get; }

    public ReadOnlySpan<int> Indices(int row) => indices.AsSpan(starts[row], starts[row + 1] - starts[row]);

    public ReadOnlySpan<double> Values(int row) => values.AsSpan(starts[row], starts[row + 1] - starts[row]);
}
