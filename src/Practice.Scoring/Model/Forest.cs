using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
        ref var row = ref MemoryMarshal.GetReference(features);
        var (sum, first) = (Base, 0);
        for (; first + Abreast <= Roots.Length; first += Abreast)
        {
            var (a, b, c, d, e) = Leaves(Roots.AsSpan(first, Abreast), ref row);
            sum = sum + a + b + c + d + e;
        }

        for (; first < Roots.Length; first++)
            sum += Leaf(Roots[first], ref row);
        return sum;
    }

    /// <summary>What the leaves are worth at which five climbers arrive.</summary>
    private (float A, float B, float C, float D, float E) Leaves(ReadOnlySpan<int> places, ref double row)
    {
        ref var nodes = ref MemoryMarshal.GetArrayDataReference(Nodes);
        ref var a = ref Unsafe.Add(ref nodes, places[0]);
        ref var b = ref Unsafe.Add(ref nodes, places[1]);
        ref var c = ref Unsafe.Add(ref nodes, places[2]);
        ref var d = ref Unsafe.Add(ref nodes, places[3]);
        ref var e = ref Unsafe.Add(ref nodes, places[4]);
        while ((a.Feature & b.Feature & c.Feature & d.Feature & e.Feature) >= 0)
        {
            a = ref Next(ref a, ref row);
            b = ref Next(ref b, ref row);
            c = ref Next(ref c, ref row);
            d = ref Next(ref d, ref row);
            e = ref Next(ref e, ref row);
        }

        return (a.Value, b.Value, c.Value, d.Value, e.Value);
    }

    private float Leaf(int place, ref double row)
    {
        ref var node = ref Nodes[place];
        while (node.Feature >= 0)
            node = ref Next(ref node, ref row);
        return node.Value;
    }

    /// <summary>
    /// One question further; who is at a leaf stays. Nothing is checked here: a model's nodes lead to its own nodes, and ask for
    /// features that its rows have.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref Node Next(ref Node node, scoped ref double row)
    {
        var asks = ~(node.Feature >> 31);
        var isRight = Unsafe.BitCast<bool, byte>(Unsafe.Add(ref row, node.Feature & asks) > node.Value);
        return ref Unsafe.Add(ref node, (node.Left + isRight) & asks);
    }

    /// <summary>One question, or a leaf. Eight bytes, and what belongs to it lies together.</summary>
    /// <param name="Feature">The feature it asks for; -1 for a leaf.</param>
    /// <param name="Left">How many nodes further on the left branch lies; the right one follows it.</param>
    /// <param name="Value">The largest value that goes left; a leaf's value.</param>
    internal readonly record struct Node(short Feature, ushort Left, float Value);
}
