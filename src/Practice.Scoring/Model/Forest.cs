namespace Practice.Scoring.Model;

/// <summary>
/// Regression trees whose leaves are added up. A node is three numbers; its right branch follows its left one.
/// </summary>
/// <param name="Base">What the leaves are added to.</param>
/// <param name="Roots">Number of each tree's first node.</param>
/// <param name="Features">Feature that a node asks for; -1 for a leaf.</param>
/// <param name="Values">The largest value that goes left; a leaf's value.</param>
/// <param name="Lefts">Number of the left branch.</param>
internal sealed record Forest(double Base, int[] Roots, short[] Features, float[] Values, int[] Lefts)
{
    public double Predict(ReadOnlySpan<double> features)
    {
        var sum = Base;
        foreach (var root in Roots)
        {
            var node = root;
            while (Features[node] >= 0)
                node = features[Features[node]] <= Values[node] ? Lefts[node] : Lefts[node] + 1;
            sum += Values[node];
        }

        return sum;
    }
}
