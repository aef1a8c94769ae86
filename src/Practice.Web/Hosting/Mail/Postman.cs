using System.Net;
using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.Options;

namespace Practice.Web.Hosting.Mail;

/// <summary>Takes e-mails from the outbox to the mail server, one after the other. One that fails is tried three times.</summary>
public sealed class Postman(Outbox outbox, IServiceScopeFactory scopes, IOptions<PracticeOptions> options, ILogger<Postman> log) : BackgroundService
{
    private const int MostTries = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

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
                // The address stays out of the log: logs outlive accounts.
                log.LogError(error, "An e-mail could not be sent; look at Practice:Smtp");
            }
        }
    }

    private async Task Deliver(Written written, CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
                patience.CancelAfter(Patience);
                await SendNow(written, patience.Token);
                return;
            }
            catch (SmtpException) when (tries < MostTries)
            {
                await Task.Delay(TimeSpan.FromSeconds(2 * tries), stop);
            }
        }
    }

    private async Task SendNow(Written written, CancellationToken stop)
    {
        var smtp = options.Value.Smtp;
        using var client = new SmtpClient(smtp.Host, smtp.Port) { EnableSsl = smtp.Tls };
        if (smtp.User.Length > 0)
            client.Credentials = new NetworkCredential(smtp.User, smtp.Password);
        using var message = new MailMessage(smtp.From, written.To, written.Subject, written.Body)
        {
            BodyEncoding = Encoding.UTF8,
            SubjectEncoding = Encoding.UTF8,
        };
        await client.SendMailAsync(message, stop);
    }
}
