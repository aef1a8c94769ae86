using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using Microsoft.Extensions.Options;

namespace Practice.Web.Hosting.Mail;

/// <summary>Gives e-mails over to the mail server.</summary>
public sealed class Carrier(IOptions<PracticeOptions> options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly PracticeOptions.SmtpOptions smtp = options.Value.Smtp;

    /// <summary>Gives it over, and knows how that ended. Once the server has it in hand, it is not broken off.</summary>
    public async Task<Carried> Carry(Written written, CancellationToken stop)
    {
        if (!await Greets(stop))
            return Carried.Unreachable;
        try
        {
            await Send(written, CancellationToken.None);
            return Carried.Taken;
        }
        catch (FormatException)
        {
            // It can't be addressed.
            return Carried.Refused;
        }
        catch (SmtpException error) when (error.StatusCode != SmtpStatusCode.GeneralFailure || error.InnerException is null or AuthenticationException or SocketException)
        {
            return Carried.Refused;
        }
        catch (Exception error) when (error is SmtpException or IOException or OperationCanceledException)
        {
            return Carried.Unknown;
        }
    }

    public async Task Send(Written written, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(written);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        using var client = new SmtpClient(smtp.Host, smtp.Port) { EnableSsl = smtp.Tls };
        if (smtp.User.Length > 0)
            client.Credentials = new NetworkCredential(smtp.User, smtp.Password);
        using var message = new MailMessage(new MailAddress(smtp.From), new MailAddress(written.To))
        {
            Subject = written.Subject,
            Body = written.Body,
            BodyEncoding = Encoding.UTF8,
            SubjectEncoding = Encoding.UTF8,
        };
        if (written.Id is { } id)
            message.Headers.Add("Message-ID", $"<{id}@{message.From!.Host}>");
        if (written.StopsAt is { } address)
            message.Headers.Add("List-Unsubscribe", $"<{address}>");
        await client.SendMailAsync(message, patience.Token);
    }

    /// <summary>Asked first: a server that is down, or a gate in front of one, is told from a line that breaks with a letter on it.</summary>
    private async Task<bool> Greets(CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(smtp.Host, smtp.Port, patience.Token);
            using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
            if (await reader.ReadLineAsync(patience.Token) is not { } greeting || !greeting.StartsWith("220", StringComparison.Ordinal))
                return false;
            await client.GetStream().WriteAsync("QUIT\r\n"u8.ToArray(), patience.Token);
            return true;
        }
        catch (Exception error) when (error is SocketException or IOException || (error is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return false;
        }
    }
}
