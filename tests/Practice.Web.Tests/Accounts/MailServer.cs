using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace Practice.Web.Tests.Accounts;

/// <summary>A mail server that takes everything, and shows it: the commands, then the letter with its lines whole again.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Channel<string> letters = Channel.CreateUnbounded<string>();
    private readonly Task listening;
    private int count;

    /// <summary>What it does with whoever comes.</summary>
    public MailServerMood Mood { get; set; }

    public MailServer()
    {
        listener.Start();
        listening = Listen();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>How many letters came.</summary>
    public int Count => count;

    /// <summary>Counts from here.</summary>
    public void Forget() => count = 0;

    public async Task<string> Next()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        return await letters.Reader.ReadAsync(patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await listening;
    }

    private async Task Listen()
    {
        try
        {
            while (true)
                _ = Talk(await listener.AcceptTcpClientAsync());
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // Stopped.
        }
    }

    private async Task Talk(TcpClient client)
    {
        using var closing = client;
        using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
        await using var writer = new StreamWriter(client.GetStream(), Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        var (letter, inData) = (new StringBuilder(), false);
        if (Mood == MailServerMood.Down)
            return;
        await writer.WriteLineAsync("220 here");
        while (await reader.ReadLineAsync() is { } line)
        {
            letter.AppendLine(line);
            if (inData && line != ".")
                continue;
            var isEnd = inData;
            inData = !inData && line == "DATA";
            if (Mood == MailServerMood.Full && line.StartsWith("RCPT", StringComparison.Ordinal))
            {
                await writer.WriteLineAsync("450 come back later");
                continue;
            }

            if (isEnd && Mood == MailServerMood.BreaksOff)
            {
                Interlocked.Increment(ref count);
                return;
            }

            await writer.WriteLineAsync(line == "QUIT" ? "221 bye" : inData ? "354 go on" : "250 fine");
            if (!isEnd)
                continue;
            Interlocked.Increment(ref count);
            await letters.Writer.WriteAsync(Whole(letter.ToString()));
            letter.Clear();
        }
    }

    /// <summary>Quoted-printable or base64, as the sender chose.</summary>
    private static string Whole(string letter)
    {
        var parts = letter.ReplaceLineEndings("\n").Split("\n\n", 2);
        if (!parts[0].Contains("base64", StringComparison.Ordinal))
            return Regex.Replace(letter.ReplaceLineEndings("\n").Replace("=\n", "", StringComparison.Ordinal), "=([0-9A-F]{2})", hex => ((char)Convert.ToInt32(hex.Groups[1].Value, 16)).ToString());
        return parts[0] + "\n\n" + Encoding.UTF8.GetString(Convert.FromBase64String(parts[1].Split("\n.")[0].ReplaceLineEndings("")));
    }
}
