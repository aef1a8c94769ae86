namespace Practice.Scoring.Model;

/// <summary>The nearest units that count, on either side of one.</summary>
/// <param name="Before">Number of the unit, or -1.</param>
/// <param name="After">Number of the unit, or -1.</param>
internal readonly record struct Neighbours(int Before, int After)
{
    /// <summary>The numbers of the units in which somebody acts.</summary>
    public static int[] Acting(IReadOnlyList<Unit> units) => [.. Enumerable.Range(0, units.Count).Where(unit => !units[unit].IsAboutThings)];

    /// <param name="counting">The numbers of the units that count, in order.</param>
    public static Neighbours Among(int[] counting, int unit)
    {
        var place = Array.BinarySearch(counting, unit);
        var (before, after) = place >= 0 ? (place - 1, place + 1) : (~place - 1, ~place);
        return new(before >= 0 ? counting[before] : -1, after < counting.Length ? counting[after] : -1);
    }
}
