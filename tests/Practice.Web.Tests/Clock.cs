namespace Practice.Web.Tests;

/// <summary>The time of day, which a test can put forward.</summary>
public sealed class Clock : TimeProvider
{
    private TimeSpan ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;

    public override long GetTimestamp() => base.GetTimestamp() + (long)(ahead.TotalSeconds * TimestampFrequency);

    public void Advance(TimeSpan by) => ahead += by;

    /// <summary>Puts it forward to the next time that the clock on the wall says this.</summary>
    public void AdvanceTo(TimeOnly time) => Advance(time - TimeOnly.FromDateTime(GetLocalNow().DateTime));
}
