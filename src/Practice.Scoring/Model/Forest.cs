using System.Runtime.CompilerServices;

namespace Practice.Scoring.Model;

/// <summary>
/// Regression trees whose leaves are added up. Trees spend their time waiting for memory, so several are climbed abreast; and
/// which way a node goes is computed and not jumped to: nobody can guess it, and a processor that guesses wrong waits for
/// longer than the question takes.
/// </summary>
/// <param name="Base">What the leaves are added to, in the order of the trees.</param>
/// <param name="Roots">Number of each tree's first node.</param>
internal sealed record Forest(double Base, int[] Roots, Forest.Node[] Nodes)
{
    private const int Abreast = 10;

    public double Predict(ReadOnlySpan<double> features)
    {
        var sum = Base;
        Span<int> places = stackalloc int[Abreast];
        for (var first = 0; first < Roots.Length; first += Abreast)
        {
            var trees = places[..Math.Min(Abreast, Roots.Length - first)];
            Roots.AsSpan(first, trees.Length).CopyTo(trees);
            while (Climb(trees, features))
            {
            }

            foreach (var leaf in trees)
                sum += Nodes[leaf].Value;
        }

        return sum;
    }

    /// <summary>One question further in each tree; a leaf stays. False when all are leaves.</summary>
    private bool Climb(Span<int> places, ReadOnlySpan<double> features)
    {
        var going = 0;
        foreach (ref var place in places)
        {
            var node = Nodes[place];
            var asks = ~(node.Feature >> 31);
            place += (node.Left + Unsafe.BitCast<bool, byte>(features[node.Feature & asks] > node.Value)) & asks;
            going |= asks;
        }

        return going != 0;
    }

    /// <summary>One question, or a leaf. Eight bytes, and what belongs to it lies together.</summary>
    /// <param name="Feature">The feature it asks for; -1 for a leaf.</param>
    /// <param name="Left">How many nodes further on the left branch lies; the right one follows it.</param>
    /// <param name="Value">The largest value that goes left; a leaf's value.</param>
    internal readonly record struct Node(short Feature, ushort Left, float Value);
}
