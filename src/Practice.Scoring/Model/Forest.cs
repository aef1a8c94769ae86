using System.Runtime.CompilerServices;

namespace Practice.Scoring.Model;

/// <summary>
/// Regression trees whose leaves are added up. Which way a node goes is computed and not jumped to: nobody can guess it, and
/// a processor that guesses wrong waits for longer than the question takes.
/// </summary>
/// <param name="Base">What the leaves are added to.</param>
/// <param name="Roots">Number of each tree's first node.</param>
internal sealed record Forest(double Base, int[] Roots, Forest.Node[] Nodes)
{
    public double Predict(ReadOnlySpan<double> features)
    {
        var sum = Base;
        foreach (var root in Roots)
        {
            var (at, node) = (root, Nodes[root]);
            while (node.Feature >= 0)
            {
                at += node.Left + Unsafe.BitCast<bool, byte>(features[node.Feature] > node.Value);
                node = Nodes[at];
            }

            sum += node.Value;
        }

        return sum;
    }

    /// <summary>One question, or a leaf. Eight bytes, and what belongs to it lies together: trees spend their time waiting for memory.</summary>
    /// <param name="Feature">The feature it asks for; -1 for a leaf.</param>
    /// <param name="Left">How many nodes further on the left branch lies; the right one follows it.</param>
    /// <param name="Value">The largest value that goes left; a leaf's value.</param>
    internal readonly record struct Node(short Feature, ushort Left, float Value);
}
