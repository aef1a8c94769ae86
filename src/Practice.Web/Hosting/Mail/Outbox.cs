using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace Practice.Web.Hosting.Mail;

/// <summary>
/// E-mails on their way. A page puts one here and answers at once; whom it goes to, and whether to anybody, is found out
/// afterwards, so that the answer takes the same time in either case. Kept in memory: a restart loses what is on its way.
/// </summary>
public sealed class Outbox(IOptions<PracticeOptions> options)
{
    private const int Most = 10_000;

    private readonly Channel<Letter> letters = Channel.CreateBounded<Letter>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>False where no mail server is set: then pages say what to do instead.</summary>
    public bool IsOpen { get; } = options.Value.Smtp.Host.Length > 0;

    public void Send(Letter letter)
    {
        if (IsOpen)
            letters.Writer.TryWrite(letter);
    }

    internal IAsyncEnumerable<Letter> All(CancellationToken stop) => letters.Reader.ReadAllAsync(stop);
}
