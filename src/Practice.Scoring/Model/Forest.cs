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
    private const int Abreast = 5;

    public double Predict(ReadOnlySpan<double> features)
    {
        var sum = Base;
        var first = 0;
        for (; first + Abreast <= Roots.Length; first += Abreast)
        {
            var places = Roots.AsSpan(first, Abreast);
            var (a, b, c, d, e) = Leaves((places[0], places[1], places[2], places[3], places[4]), features, 0);
            sum = sum + a + b + c + d + e;
        }

        for (; first < Roots.Length; first++)
            sum += Leaf(Roots[first], features);
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
        foreach (var root in Roots)
        {
            var row = 0;
            for (; row + Abreast <= sums.Length; row += Abreast)
            {
                var (a, b, c, d, e) = Leaves((root, root, root, root, root), rows[(row * width)..], width);
                sums[row] += a;
                sums[row + 1] += b;
                sums[row + 2] += c;
                sums[row + 3] += d;
                sums[row + 4] += e;
            }

            for (; row < sums.Length; row++)
                sums[row] += Leaf(root, rows[(row * width)..]);
        }
    }

    /// <summary>What the leaves are worth at which five climbers arrive.</summary>
    /// <param name="width">From the features of one climber to those of the next.</param>
    private (float A, float B, float C, float D, float E) Leaves((int A, int B, int C, int D, int E) places, ReadOnlySpan<double> features, int width)
    {
        var (a, b, c, d, e) = places;
        var nodes = Nodes;
        while ((nodes[a].Feature & nodes[b].Feature & nodes[c].Feature & nodes[d].Feature & nodes[e].Feature) >= 0)
        {
            a = Next(nodes, a, features, 0);
            b = Next(nodes, b, features, width);
            c = Next(nodes, c, features, 2 * width);
            d = Next(nodes, d, features, 3 * width);
            e = Next(nodes, e, features, 4 * width);
        }

        return (nodes[a].Value, nodes[b].Value, nodes[c].Value, nodes[d].Value, nodes[e].Value);
    }

    private float Leaf(int place, ReadOnlySpan<double> features)
    {
        while (Nodes[place].Feature >= 0)
            place = Next(Nodes, place, features, 0);
        return Nodes[place].Value;
    }

    /// <summary>One question further; who is at a leaf stays.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Next(Node[] nodes, int place, ReadOnlySpan<double> features, int row)
    {
        ref readonly var node = ref nodes[place];
        var asks = ~(node.Feature >> 31);
        return place + ((node.Left + Unsafe.BitCast<bool, byte>(features[row + (node.Feature & asks)] > node.Value)) & asks);
    }

    /// <summary>One question, or a leaf. Eight bytes, and what belongs to it lies together.</summary>
    /// <param name="Feature">The feature it asks for; -1 for a leaf.</param>
    /// <param name="Left">How many nodes further on the left branch lies; the right one follows it.</param>
    /// <param name="Value">The largest value that goes left; a leaf's value.</param>
    internal readonly record struct Node(short Feature, ushort Left, float Value);
}
