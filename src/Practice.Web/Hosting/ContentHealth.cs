using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Practice.Web.Hosting;

/// <summary>Degraded while content files are left out; it still serves the rest.</summary>
public sealed class ContentHealth(LiveContent content) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var library = content.Now().Library;
        return Task.FromResult(library.Problems.Count == 0
            ? HealthCheckResult.Healthy($"{library.Scenarios.Count} cards")
            : HealthCheckResult.Degraded(
                $"{library.Scenarios.Count} cards; left out are the files with these problems",
                data: new Dictionary<string, object> { ["problems"] = library.Problems.Select(problem => problem.ToString()).ToArray() }));
    }
}
