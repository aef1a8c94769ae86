namespace Practice.Scoring.Model;

/// <summary>
/// How likely each unit of an answer seems to be evidence of each skill before it is known what else is. The second look
/// starts from that: of several sentences that show a skill readers cite the best ones, and what is cited for one skill is
/// less often cited for the next.
/// </summary>
internal sealed class FirstLook
{
    public const int Count = Own + Targets.Skills;

    /// <summary>Features that are not another skill's.</summary>
    private const int Own = 15;

    /// <summary>Stands for a neighbour at the ends of the answer, where there is none.</summary>
    private const double Nobody = -0.1;

    private readonly double[][] found;
    private readonly Ranking[] rankings;
    private readonly double[] sums;
    private readonly double everything;

    /// <summary>For each skill the first of its likeliest units.</summary>
    private readonly int[] bests;

    /// <param name="found">For each skill and unit.</param>
    public FirstLook(double[][] found)
    {
        this.found = found;
        rankings = [.. found.Select(units => new Ranking(units))];
        sums = [.. found.Select(units => units.Sum(Likely))];
        everything = sums.Sum();
        bests = [.. found.Select(units => Array.IndexOf(units, units.Max()))];
    }

    public double Of(int unit, int skill) => found[skill][unit];

    public void Fill(Span<double> row, int unit, int skill)
    {
        var (own, best) = (Of(unit, skill), rankings[skill].Best);
        double others = double.MinValue, all = 0;
        for (var other = 0; other < Targets.Skills; other++)
        {
            var here = row[Own + other] = Of(unit, other);
            others = other == skill ? others : Math.Max(others, here);
            all += Likely(here);
        }

        ReadOnlySpan<double> first =
        [
            own, best, own - best, rankings[skill].Above(own), sums[skill], Beside(unit - 1, skill), Beside(unit + 1, skill), others, all,
            Beside(unit - 2, skill), Beside(unit + 2, skill), unit - bests[skill], everything, sums[skill] - Likely(own), found[skill].Length,
        ];
        first.CopyTo(row);
    }

    private double Beside(int unit, int skill) => unit >= 0 && unit < found[skill].Length ? found[skill][unit] : Nobody;

    private static double Likely(double found) => Math.Max(0, found);
}
