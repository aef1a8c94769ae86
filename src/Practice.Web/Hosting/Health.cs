using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Practice.Web.Hosting;

/// <summary>
/// For the operator: is the program up (<c>/health/live</c>), and is all that it needs there (<c>/health/ready</c>). Anybody may
/// ask, and gets one word; what is wrong stands in the log.
/// </summary>
public static class Health
{
    public static void AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<Readiness>();
        services.AddHealthChecks()
            .AddCheck<ContentHealth>("content")
            .AddCheck<DatabaseHealth>("database");
    }

    public static void MapHealth(this WebApplication site)
    {
        site.MapGet("/health/live", () => Say(HealthStatus.Healthy)).AllowAnonymous();
        site.MapGet("/health/ready", async (Readiness readiness, CancellationToken stop) => Say(await readiness.Now(stop))).AllowAnonymous();
    }

    private static IResult Say(HealthStatus status) => Results.Json(
        new { status = status.ToString() }, statusCode: status == HealthStatus.Unhealthy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
}
