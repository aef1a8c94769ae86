using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Practice.Web.Hosting;

/// <summary>Whether all is there that the site needs, looked at once a second at most: anybody may ask, and none of it costs more.</summary>
public sealed class Readiness(HealthCheckService checks, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan GoodFor = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim oneLook = new(1);
    private volatile Look? last;

    public async Task<HealthStatus> Now(CancellationToken stop)
    {
        if (Fresh is { } known)
            return known;
        await oneLook.WaitAsync(stop);
        try
        {
            if (Fresh is { } looked)
                return looked;
            // For all who wait, also when the one who asked first goes away.
            var report = await checks.CheckHealthAsync(CancellationToken.None);
            last = new(report.Status, clock.GetTimestamp());
            return report.Status;
        }
        finally
        {
            oneLook.Release();
        }
    }

    public void Dispose() => oneLook.Dispose();

    private HealthStatus? Fresh => last is { } look && clock.GetElapsedTime(look.At) < GoodFor ? look.Status : null;

    private sealed record Look(HealthStatus Status, long At);
}
