using Practice.Benchmarks.Measure;
using Practice.Scoring;

namespace Practice.Benchmarks.Card;

/// <summary>Kappa of one of the eleven levels: the scale goes with it.</summary>
internal static class Kappas
{
    public const int Overall = RatedAnswer.Dimensions - 1;

    public static int Lowest(int dimension) => dimension == Overall ? 1 : 0;

    public static int Highest(int dimension) => dimension == Overall ? 5 : 3;

    public static double Of(IReadOnlyList<int> theirs, IReadOnlyList<int> ours, int dimension) =>
        Kappa.Quadratic(theirs, ours, Lowest(dimension), Highest(dimension));
}
