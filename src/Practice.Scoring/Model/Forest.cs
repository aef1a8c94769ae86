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

    private int depth;

    /// <summary>The most questions between a root and a leaf: after so many nobody needs to look whether all have arrived.</summary>
    private int Depth => depth > 0 ? depth : depth = Roots.Max(DepthFrom);

    public double Predict(ReadOnlySpan<double> features)
    {
        var sum = Base;
        Span<int> places = stackalloc int[Abreast];
        for (var first = 0; first < Roots.Length; first += Abreast)
        {
            var trees = places[..Math.Min(Abreast, Roots.Length - first)];
            Roots.AsSpan(first, trees.Length).CopyTo(trees);
            for (var step = 0; step < Depth && Climb(trees, features, 0); step++)
            {
            }

            foreach (var leaf in trees)
                sum += Nodes[leaf].Value;
        }

        return sum;
    }

    /// <summary>The same for several rows of features: they climb one tree after the other together, while it lies near the processor.</summary>
    /// <param name="rows">As many features for each as for the next.</param>
    /// <param name="sums">For each row what it comes to.</param>
    public void Predict(ReadOnlySpan<double> rows, Span<double> sums)
    {
        sums.Fill(Base);
        if (sums.IsEmpty)
            return;
        var width = rows.Length / sums.Length;
        Span<int> places = stackalloc int[Abreast];
        foreach (var root in Roots)
            for (var first = 0; first < sums.Length; first += Abreast)
            {
                var climbers = places[..Math.Min(Abreast, sums.Length - first)];
                climbers.Fill(root);
                for (var step = 0; step < Depth; step++)
                    Climb(climbers, rows[(first * width)..], width);
                for (var climber = 0; climber < climbers.Length; climber++)
                    sums[first + climber] += Nodes[climbers[climber]].Value;
            }
    }

    /// <summary>One question further for each climber; who is at a leaf stays. False when all are.</summary>
    /// <param name="width">From the features of one climber to those of the next.</param>
    private bool Climb(Span<int> places, ReadOnlySpan<double> features, int width)
    {
        var (going, row) = (0, 0);
        foreach (ref var place in places)
        {
            var node = Nodes[place];
            var asks = ~(node.Feature >> 31);
            place += (node.Left + Unsafe.BitCast<bool, byte>(features[row + (node.Feature & asks)] > node.Value)) & asks;
            going |= asks;
            row += width;
        }

        return going != 0;
    }

    private int DepthFrom(int at) => Nodes[at] is { Feature: >= 0 } node ? 1 + Math.Max(DepthFrom(at + node.Left), DepthFrom(at + node.Left + 1)) : 0;

    /// <summary>One question, or a leaf. Eight bytes, and what belongs to it lies together.</summary>
    /// <param name="Feature">The feature it asks for; -1 for a leaf.</param>
    /// <param name="Left">How many nodes further on the left branch lies; the right one follows it.</param>
    /// <param name="Value">The largest value that goes left; a leaf's value.</param>
    internal readonly record struct Node(short Feature, ushort Left, float Value);
}
