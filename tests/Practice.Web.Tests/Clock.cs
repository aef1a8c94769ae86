namespace Practice.Web.Tests;

/// <summary>The time of day, which a test can put forward.</summary>
public sealed class Clock : TimeProvider
{
    private TimeSpan ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;

    public void Advance(TimeSpan by) => ahead += by;
}
