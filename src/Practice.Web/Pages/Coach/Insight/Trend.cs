namespace Practice.Web.Pages.Coach.Insight;

/// <summary>One skill or part, week by week and over all weeks: coaches' levels and the machine's, kept apart.</summary>
public sealed record Trend(string Criterion, IReadOnlyList<Trend.Week> Weeks, Measure Coach, Measure Machine)
{
    /// <param name="Number">From 0, the earliest.</param>
    /// <param name="Monday">Its first day.</param>
    public sealed record Week(int Number, DateOnly Monday, Measure Coach, Measure Machine);
}
