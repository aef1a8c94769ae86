namespace Practice.Web.Pages.Coach.Insight;

/// <summary>The middle of some levels, where there are enough of them.</summary>
/// <param name="Median">0 to 3 in halves; null with fewer than <see cref="Enough"/> levels.</param>
public sealed record Measure(int Count, double? Median)
{
    public const int Enough = 3;

    /// <param name="times">How often each level was given.</param>
    public static Measure Of(params ReadOnlySpan<int> times)
    {
        var count = 0;
        foreach (var time in times)
            count += time;
        return new(count, count < Enough ? null : (At(times, (count - 1) / 2) + At(times, count / 2)) / 2.0);
    }

    /// <summary>"Shown", "Claimed to Shown", "too few to say".</summary>
    public string Words(string criterion) => Median switch
    {
        null => Count == 0 ? "none" : "too few to say",
        { } median when median == Math.Floor(median) => Names.OfLevel(criterion, (int)median),
        { } median => $"{Names.OfLevel(criterion, (int)median)} to {Names.OfLevel(criterion, (int)median + 1)}",
    };

    /// <summary>The level at that place, from 0, when all are laid out in order.</summary>
    private static int At(ReadOnlySpan<int> times, int place)
    {
        var level = 0;
        while (place >= times[level])
            place -= times[level++];
        return level;
    }
}
