namespace Practice.Benchmarks.Training;

/// <summary>
/// Regression shrinks to the middle: its outputs are stretched to the spread that the levels have, then rounded. Never cut
/// raw outputs.
/// </summary>
internal sealed record Stretch(double Centre, double Factor, double Target, int Lowest, int Highest)
{
    public static Stretch Of(IReadOnlyList<double> outputs, IReadOnlyList<int> levels, int lowest, int highest)
    {
        var (mean, target) = (outputs.Average(), levels.Average());
        var spread = Math.Sqrt(outputs.Sum(p => (p - mean) * (p - mean)) / outputs.Count);
        var wanted = Math.Sqrt(levels.Sum(y => (y - target) * (y - target)) / levels.Count);
        return new(mean, wanted / spread, target, lowest, highest);
    }

    public double Continuous(double output) => Target + ((output - Centre) * Factor);

    public int Level(double output) => Math.Clamp((int)Math.Floor(Continuous(output) + 0.5), Lowest, Highest);
}
