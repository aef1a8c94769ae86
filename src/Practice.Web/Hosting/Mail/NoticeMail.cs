using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Practice.Data;
using Practice.Data.Notices;
using Practice.Web.Pages.Notices;

namespace Practice.Web.Hosting.Mail;

/// <summary>
/// Takes the letters that notices left in the database to the mail server, one after the other. One that was not taken is
/// tried again after growing pauses; one of which nobody knows whether it was taken is not, so that nothing comes twice.
/// </summary>
public sealed class NoticeMail(
    Outbox outbox, Carrier carrier, MailLinks links, LiveContent content, IServiceScopeFactory scopes, TimeProvider clock, IOptions<PracticeOptions> options, ILogger<NoticeMail> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim oneRound = new(1);

    public override void Dispose()
    {
        oneRound.Dispose();
        base.Dispose();
    }

    /// <summary>Sends what is due; stops at the first sign that the server is not there.</summary>
    public async Task Round(CancellationToken stop)
    {
        await oneRound.WaitAsync(stop);
        try
        {
            while (await SendNext(stop))
            {
            }
        }
        finally
        {
            oneRound.Release();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        var isFirst = true;
        do
        {
            try
            {
                if (isFirst)
                    await Start(stoppingToken);
                isFirst = false;
                if (!outbox.IsOpen)
                    return;
                await Round(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogWarning(error, "E-mails about notices could not be sent; the next try is in {Pause}", Pause);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>
    /// What was underway when the program ended may have been taken. Where no e-mail is sent any more, nothing waits: it would
    /// be old news once it is.
    /// </summary>
    private async Task Start(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PracticeDb>();
        var dropped = 0;
        await db.InOneWrite(async () => dropped = await db.NoticeLetters
            .Where(letter => !outbox.IsOpen || letter.UnderwaySince != null).ExecuteDeleteAsync(stop), stop);
        if (dropped > 0)
            log.LogWarning("{Count} e-mails about notices were left from before and are not sent: nobody knows whether they were, or this site sends none any more", dropped);
    }

    private async Task<bool> SendNext(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PracticeDb>();
        var now = clock.GetUtcNow().UtcDateTime;
        if (await db.NoticeLetters.Where(letter => letter.NextTryAt <= now && letter.UnderwaySince == null).OrderBy(letter => letter.NextTryAt).FirstOrDefaultAsync(stop) is not { } letter)
            return false;
        if (await Write(db, letter, stop) is not { } written)
        {
            db.Remove(letter);
            await db.TrySaveAsync(stop);
            return true;
        }

        letter.Leave(now);
        // Gone meanwhile, with its notice.
        if (!await db.TrySaveAsync(stop))
            return true;
        var carried = await Carry(written, letter, stop);
        if (carried is Carried.Taken or Carried.Unknown || !letter.ComeBack(now))
            db.Remove(letter);
        // In any case, also while the program ends.
        await db.TrySaveAsync(CancellationToken.None);
        return carried != Carried.Unreachable;
    }

    private async Task<Carried> Carry(Written written, NoticeLetter letter, CancellationToken stop)
    {
        var carried = Carried.Unreachable;
        try
        {
            carried = await carrier.Carry(written, stop);
        }
        catch (OperationCanceledException)
        {
            // The program ends before anything was sent.
        }

        // The address stays out of the log: logs outlive accounts.
        if (carried == Carried.Unknown)
            log.LogWarning("The line to the mail server broke with an e-mail on it, which is not sent again");
        else if (carried != Carried.Taken)
            log.LogWarning("An e-mail was not sent ({Why}, try {Try} of {Most}); look at Practice:Smtp", carried, letter.Tries + 1, NoticeLetter.Pauses.Count + 1);
        return carried;
    }

    /// <summary>Null when nobody needs it any more: the notice was read, the kind turned off, or the e-mail is another one now and not proven.</summary>
    private async Task<Written?> Write(PracticeDb db, NoticeLetter letter, CancellationToken stop)
    {
        var notices = db.Notices.Where(notice => notice.Id == letter.NoticeId && notice.ReadAt == null
            && !db.MutedKinds.Any(muted => muted.PersonId == notice.PersonId && muted.Kind == notice.Kind));
        if (await notices.Join(db.Users.Where(person => person.EmailProvenAt != null), notice => notice.PersonId, person => person.Id, (notice, person) => new { person.Id, person.Email }).SingleOrDefaultAsync(stop) is not { Email: { } email } to
            || (await db.NoticeLines(notices, 0, 1).ToListAsync(stop)) is not [var line])
            return null;
        var site = options.Value.Address.TrimEnd('/');
        var stopsAt = links.Issue(site, to.Id, line.Kind);
        return new(email, $"Practice: {NoticeWords.SubjectOf(line.Kind)}",
            $"""
            {NoticeWords.Of(line, content.Now().Library)}.

            It is here:
            {site}{NoticeWords.AddressOf(line)}

            No more e-mail of this kind:
            {stopsAt}
            """,
            $"{letter.NoticeId:n}", stopsAt);
    }
}
