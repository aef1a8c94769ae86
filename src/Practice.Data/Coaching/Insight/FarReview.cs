namespace Practice.Data.Coaching.Insight;

/// <summary>A review in which a coach's blind levels are far from the machine's.</summary>
public sealed record FarReview(Guid Id, string Seeker, string Scenario, int DraftNumber, IReadOnlyList<FarReview.Difference> Differences)
{
    public sealed record Difference(string Criterion, int Mine, int Machine);
}
