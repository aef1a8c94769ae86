using Practice.Data;

namespace Practice.Web.Hosting;

/// <summary>Removes deleted answers for good when their time is over.</summary>
public sealed class DeletedAnswers(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DeletedAnswers> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(6);

    public static async Task<int> Remove(PracticeDb db, TimeProvider clock, CancellationToken stop = default) =>
        await db.RemoveDeletedBefore(clock.GetUtcNow().UtcDateTime - Data.Answer.KeptAside, stop);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                if (await Remove(scope.ServiceProvider.GetRequiredService<PracticeDb>(), clock, stoppingToken) is > 0 and var removed)
                    log.LogInformation("Removed {Answers} answers that were deleted {Days} days ago", removed, Data.Answer.KeptAside.Days);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogWarning(error, "Deleted answers could not be removed; the next try is in {Pause}", Pause);
            }
        }
    }
}
