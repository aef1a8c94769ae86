namespace Practice.Scoring.Model;

/// <summary>
/// Regression shrinks to the middle: its outputs are stretched to the spread that the levels have. Raw outputs are never
/// rounded to levels.
/// </summary>
internal sealed record Stretch(double Centre, double Factor, double Target)
{
    public static readonly Stretch None = new(0, 1, 0);

    public static Stretch Of(IReadOnlyList<double> outputs, IReadOnlyList<int> levels)
    {
        var (mean, target) = (outputs.Average(), levels.Average());
        var spread = Math.Sqrt(outputs.Sum(p => (p - mean) * (p - mean)) / outputs.Count);
        var wanted = Math.Sqrt(levels.Sum(y => (y - target) * (y - target)) / levels.Count);
        return new(mean, wanted / spread, target);
    }

    public double Continuous(double output) => Target + ((output - Centre) * Factor);

    public static int Level(double continuous, int lowest, int highest) => Math.Clamp((int)Math.Floor(continuous + 0.5), lowest, highest);
}
