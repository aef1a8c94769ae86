using System.Net.Mail;

namespace Practice.Web.Hosting.Mail;

/// <summary>Takes e-mails from the outbox to the mail server, one after the other. One that fails is tried three times.</summary>
public sealed class Postman(Outbox outbox, Carrier carrier, IServiceScopeFactory scopes, ILogger<Postman> log) : BackgroundService
{
    private const int MostTries = 3;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var letter in outbox.All(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                if (await letter.Write(scope.ServiceProvider, stoppingToken) is { } written)
                    await Deliver(written, stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // The address stays out of the log, and with it what the error says: logs outlive accounts.
                log.LogError("An e-mail could not be sent ({Error}, {Cause}, {Status}); look at Practice:Smtp",
                    error.GetType().Name, error.GetBaseException().GetType().Name, (error as SmtpException)?.StatusCode);
            }
        }
    }

    private async Task Deliver(Written written, CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await carrier.Send(written, stop);
                return;
            }
            catch (SmtpException) when (tries < MostTries)
            {
                await Task.Delay(TimeSpan.FromSeconds(2 * tries), stop);
            }
        }
    }
}
