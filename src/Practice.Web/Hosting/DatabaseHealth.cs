using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Practice.Data;

namespace Practice.Web.Hosting;

/// <summary>Unhealthy when the database can't be read.</summary>
public sealed class DatabaseHealth(PracticeDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await db.Answers.AnyAsync(cancellationToken);
            return HealthCheckResult.Healthy("it can be read");
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("it can't be read", error);
        }
    }
}
