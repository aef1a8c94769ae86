using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Practice.Web.Hosting;

/// <summary>For the operator: is the program up (<c>/health/live</c>), and is all that it needs there (<c>/health/ready</c>).</summary>
public static class Health
{
    public static void MapHealth(this WebApplication site)
    {
        site.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = Write }).AllowAnonymous();
        site.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = Write }).AllowAnonymous();
    }

    private static Task Write(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new
    {
        status = report.Status.ToString(),
        checks = report.Entries.ToDictionary(entry => entry.Key, entry => new
        {
            status = entry.Value.Status.ToString(),
            what = entry.Value.Description,
            details = entry.Value.Data,
        }),
    });
}
