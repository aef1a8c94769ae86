using Practice.Benchmarks.Learning;
using Practice.Scoring.Model;

namespace Practice.Benchmarks.Tests;

/// <summary>Trees are climbed several abreast and without looking down; what they say is what each tree's leaf says, added up in their order.</summary>
public sealed class AForestFindsItsLeaves
{
    private const int Features = 6;

    [Theory]
    [InlineData(1, 7)]
    [InlineData(3, 200)]
    [InlineData(4, 13)]
    [InlineData(0, 5)]
    public void Of_small_trees_and_of_large_ones(int depth, int trees)
    {
        var (small, large) = (Grown(depth, trees), Grown(depth + 5, trees));
        foreach (var row in Rows())
        {
            Assert.Equal(Climbed(small, row), small.Predict(row));
            Assert.Equal(Climbed(large, row), large.Predict(row));
        }
    }

    [Fact]
    public void What_is_as_large_as_the_value_asked_for_goes_left()
    {
        var forest = new Forest(0.5, [0], [new(0, 1, 3), new(-1, 0, 10), new(-1, 0, 20)]);
        Assert.Equal([10.5, 10.5, 20.5], [.. new[] { 2.0, 3, 3.0000001 }.Select(value => forest.Predict([value]))]);
    }

    private static double Climbed(Forest forest, double[] row)
    {
        var sum = forest.Base;
        foreach (var root in forest.Roots)
        {
            var at = root;
            while (forest.Nodes[at].Feature >= 0)
                at += forest.Nodes[at].Left + (row[forest.Nodes[at].Feature] > forest.Nodes[at].Value ? 1 : 0);
            sum += forest.Nodes[at].Value;
        }

        return sum;
    }

    /// <summary>Trees that branch to a depth, or here and there end before.</summary>
    private static Forest Grown(int depth, int trees)
    {
        var (chance, nodes, roots) = (new Chance((ulong)depth), new List<Forest.Node>(), new List<int>());
        for (var tree = 0; tree < trees; tree++)
        {
            roots.Add(nodes.Count);
            nodes.Add(default);
            Grow(nodes.Count - 1, depth);
        }

        return new(chance.Share(), [.. roots], [.. nodes]);

        void Grow(int at, int levels)
        {
            nodes[at] = new(-1, 0, (float)chance.Share());
            if (levels == 0 || chance.Below(8) == 0)
                return;
            var left = nodes.Count;
            nodes.AddRange([default, default]);
            nodes[at] = new((short)chance.Below(Features), (ushort)(left - at), chance.Below(10));
            Grow(left, levels - 1);
            Grow(left + 1, levels - 1);
        }
    }

    private static IEnumerable<double[]> Rows()
    {
        var chance = new Chance(7);
        return Enumerable.Range(0, 200).Select(_ => Enumerable.Range(0, Features).Select(_ => (double)chance.Below(11)).ToArray());
    }
}
