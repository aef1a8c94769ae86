namespace Practice.Scoring.Model;

/// <summary>Regression trees whose leaves are added up.</summary>
/// <param name="Base">What the leaves are added to.</param>
/// <param name="Roots">Number of each tree's first node.</param>
internal sealed record Forest(double Base, int[] Roots, Forest.Node[] Nodes)
{
    public double Predict(ReadOnlySpan<double> features)
    {
        var sum = Base;
        foreach (var root in Roots)
        {
            ref readonly var node = ref Nodes[root];
            while (node.Feature >= 0)
                node = ref Nodes[features[node.Feature] <= node.Value ? node.Left : node.Left + 1];
            sum += node.Value;
        }

        return sum;
    }

    /// <summary>One question, or a leaf. What belongs to it lies together: trees spend their time waiting for memory.</summary>
    /// <param name="Feature">The feature it asks for; -1 for a leaf.</param>
    /// <param name="Value">The largest value that goes left; a leaf's value.</param>
    /// <param name="Left">Number of the left branch; the right one follows it.</param>
    internal readonly record struct Node(int Feature, float Value, int Left);
}
