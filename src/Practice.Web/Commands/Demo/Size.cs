namespace Practice.Web.Commands.Demo;

/// <summary>How much a demonstration holds. The same size and seed make the same site.</summary>
public sealed record Size(int Seekers = 200, int Coaches = 20, int Drafts = 5_000, int Seed = 1)
{
    /// <summary>With fewer drafts there would be a state that none is in.</summary>
    public const int FewestDrafts = 50;

    public const int MostDrafts = 50_000;

    public const int MostSeekers = 5_000;

    public const int MostCoaches = 500;
}
