using Microsoft.Extensions.Options;
using Practice.Data;
using Practice.Data.Notices;
using Practice.Data.Sharing;

namespace Practice.Web.Hosting;

/// <summary>
/// Removes for good what has had its time: answers that were deleted long ago, guests who were not here for long, e-mails
/// that nobody signed in with, links whose time is over, and notices that were read long ago. It begins with the start of the
/// site, so that one which is restarted often is tidied too.
/// </summary>
public sealed class Tidying(IServiceScopeFactory scopes, TimeProvider clock, IOptions<PracticeOptions> options, ILogger<Tidying> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <summary>A visit is noted to the hour.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromHours(1);

    public static async Task<(int Answers, int Guests)> Tidy(PracticeDb db, DateTime now, int keepDays, CancellationToken stop = default)
    {
        var answers = await db.RemoveDeletedBefore(now - Data.Answer.KeptAside, stop);
        var guests = await db.RemoveGuestsUnseenSince(now - TimeSpan.FromDays(keepDays) - Slack, stop);
        await db.GiveUpEmailsRegisteredBefore(now - Person.EmailWaits, stop);
        await db.RemoveEndedLinks(now, stop);
        await db.RemoveNoticesReadBefore(now - NoticeVerbs.KeptAfterReading, stop);
        await db.WipeLog(stop);
        return (answers, guests);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var (answers, guests) = await Tidy(
                    scope.ServiceProvider.GetRequiredService<PracticeDb>(), clock.GetUtcNow().UtcDateTime, options.Value.Guests.KeepDays, stoppingToken);
                if (answers + guests > 0)
                    log.LogInformation("Removed {Answers} answers that were deleted {Days} days ago, and {Guests} guests who were not here for {KeepDays} days",
                        answers, Data.Answer.KeptAside.Days, guests, options.Value.Guests.KeepDays);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogWarning(error, "What has had its time could not be removed; the next try is in {Pause}", Pause);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
