namespace Practice.Benchmarks.Card;

internal static class Figure
{
    /// <summary>Three decimals: more would be noise, and would differ in the last bit where the sums are ordered otherwise.</summary>
    public static double Rounded(double value) => Math.Round(value, 3, MidpointRounding.AwayFromZero);
}
